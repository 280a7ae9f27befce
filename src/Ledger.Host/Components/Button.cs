using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-button&gt;Continue&lt;/gov-button&gt;</c>: sends the form, or with <c>href</c> goes to a page. Pressed twice in a second, it sends once.</summary>
[HtmlTargetElement("gov-button")]
public sealed class Button : TagHelper
{
    /// <summary>secondary, warning or start; nothing for the page's main button.</summary>
    public string? Kind { get; set; }

    /// <summary>Where it goes, for a link that looks like a button.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes(Href is null ? "button" : "a", Kind is null ? "govuk-button" : $"govuk-button govuk-button--{Kind}");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Href is null)
        {
            if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
            return;
        }

        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("role", "button");
        output.Attributes.SetAttribute("draggable", "false");
    }
}
