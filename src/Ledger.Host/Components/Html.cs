using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary>Elements, written so that text is always encoded.</summary>
internal static class Html
{
    internal static TagBuilder Tag(string name, string css, string? text = null, params (string Name, string? Value)[] attributes)
    {
        var tag = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null) tag.Attributes[attribute] = value;
        }

        tag.Attributes["class"] = css;
        if (text is not null) tag.InnerHtml.Append(text);
        return tag;
    }

    internal static TagBuilder With(this TagBuilder tag, IHtmlContent content)
    {
        tag.InnerHtml.AppendHtml(content);
        return tag;
    }

    internal static TagBuilder SelfClosing(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Lets an element of ours become one of the page's, with its classes before those that the page gave.</summary>
    internal static void Becomes(this TagHelperOutput output, string name, string css)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", given is null ? css : $"{css} {given}");
    }

    /// <summary>Lets an element of ours become the group around a field.</summary>
    internal static void BecomesGroup(this TagHelperOutput output, Field field) =>
        output.Becomes("div", field.IsWrong ? "govuk-form-group govuk-form-group--error" : "govuk-form-group");

    /// <summary>A label, or a legend, that may be the page's heading.</summary>
    internal static IHtmlContent Label(string text, string? forId, bool heading, string? size)
    {
        var (kind, css) = forId is null ? ("legend", "govuk-fieldset__legend") : ("label", "govuk-label");
        var shown = heading ? size ?? "l" : size ?? (forId is null ? "m" : null);
        var label = Tag(kind, shown is null ? css : $"{css} {css}--{shown}", heading && forId is null ? null : text, ("for", forId));
        if (!heading) return label;
        return forId is null ? label.With(Tag("h1", "govuk-fieldset__heading", text)) : Tag("h1", "govuk-label-wrapper").With(label);
    }
}
