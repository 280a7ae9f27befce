using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-summary&gt;</c> around <see cref="SummaryRow"/>s: what is known of a thing, or the answers to check before recording.</summary>
[HtmlTargetElement("gov-summary")]
public sealed class SummaryList : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Becomes("dl", "govuk-summary-list");
}

/// <summary><c>&lt;gov-row key="Asked on" change="/…" of="when they asked"&gt;3 February 2026&lt;/gov-row&gt;</c></summary>
[HtmlTargetElement("gov-row", ParentTag = "gov-summary")]
public sealed class SummaryRow : TagHelper
{
    /// <summary>What it is.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where it can be changed; nothing where it cannot.</summary>
    public string? Change { get; set; }

    /// <summary>What is changed, for those who hear the link without the row.</summary>
    public string? Of { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Becomes("div", Change is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.Content.SetHtmlContent(Html.Tag("dt", "govuk-summary-list__key", Key));
        output.Content.AppendHtml(Html.Tag("dd", "govuk-summary-list__value").With(value));
        if (Change is null) return;
        output.Content.AppendHtml(Html.Tag("dd", "govuk-summary-list__actions").With(
            Html.Tag("a", "govuk-link", "Change", ("href", Change)).With(Html.Tag("span", "govuk-visually-hidden", $" {Of ?? Key}"))));
    }
}
