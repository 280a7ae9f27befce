using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-banner success="true"&gt;The briefing is recorded.&lt;/gov-banner&gt;</c>: something to know before the page itself.</summary>
[HtmlTargetElement("gov-banner")]
public sealed class Banner : TagHelper
{
    /// <summary>Whether it tells what was just done.</summary>
    public bool Success { get; set; }

    /// <summary>The banner's title.</summary>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var says = await output.GetChildContentAsync();
        output.Becomes("div", Success ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner");
        var id = $"banner-{context.UniqueId}";
        output.Attributes.SetAttribute("role", Success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content.SetHtmlContent(Html.Tag("div", "govuk-notification-banner__header").With(
            Html.Tag("h2", "govuk-notification-banner__title", Title ?? (Success ? "Done" : "Important"), ("id", id))));
        output.Content.AppendHtml(Html.Tag("div", "govuk-notification-banner__content").With(Html.Tag("div", "govuk-notification-banner__heading").With(says)));
    }
}
