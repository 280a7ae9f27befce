using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-inset&gt;</c>: words set off from the rest, such as a clause.</summary>
[HtmlTargetElement("gov-inset")]
public sealed class Inset : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Becomes("div", "govuk-inset-text");
}

/// <summary><c>&lt;gov-warning&gt;</c>: what follows from going on.</summary>
[HtmlTargetElement("gov-warning")]
public sealed class WarningText : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var says = await output.GetChildContentAsync();
        output.Becomes("div", "govuk-warning-text");
        output.Content.SetHtmlContent(Html.Tag("span", "govuk-warning-text__icon", "!", ("aria-hidden", "true")));
        output.Content.AppendHtml(Html.Tag("strong", "govuk-warning-text__text").With(Html.Tag("span", "govuk-visually-hidden", "Warning")).With(says));
    }
}

/// <summary><c>&lt;gov-details summary="What the clause says"&gt;</c>: more, for those who want it.</summary>
[HtmlTargetElement("gov-details")]
public sealed class Details : TagHelper
{
    /// <summary>The words to press.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it is open from the start.</summary>
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.Becomes("details", "govuk-details");
        if (Open) output.Attributes.SetAttribute("open", "open");
        output.Content.SetHtmlContent(Html.Tag("summary", "govuk-details__summary").With(Html.Tag("span", "govuk-details__summary-text", Summary)));
        output.Content.AppendHtml(Html.Tag("div", "govuk-details__text").With(inside));
    }
}

/// <summary><c>&lt;gov-tag colour="red"&gt;Overdue&lt;/gov-tag&gt;</c>: a state. The word says it; the colour only helps.</summary>
[HtmlTargetElement("gov-tag")]
public sealed class StatusTag : TagHelper
{
    /// <summary>grey, green, teal, blue, purple, magenta, red, orange or yellow.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes("strong", Colour is null ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
}

/// <summary><c>&lt;gov-back href="/…" /&gt;</c>: back to the page before, in the section <c>Before</c>; a landmark of its own, so that nothing stands outside one.</summary>
[HtmlTargetElement("gov-back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackLink : TagHelper
{
    /// <summary>Where back is.</summary>
    public string Href { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("nav", "ledger-back");
        output.Attributes.SetAttribute("aria-label", "Back");
        output.Content.SetHtmlContent(Html.Tag("a", "govuk-back-link", "Back", ("href", Href)));
    }
}
