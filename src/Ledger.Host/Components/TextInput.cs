using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-input for="Title" label="What is it called?" /&gt;</c>: a question with a line of text, a password or a file as its answer.</summary>
[HtmlTargetElement("gov-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextInput : TagHelper
{
    /// <summary>The page's property.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";

    /// <summary>How to answer it.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the question is the page's heading.</summary>
    public bool Heading { get; set; }

    /// <summary>The size of the question: xl, l, m or s.</summary>
    public string? Size { get; set; }

    /// <summary>text, email, password, search, tel or file.</summary>
    public string Type { get; set; } = "text";

    /// <summary>How wide the answer is: 2, 3, 4, 5, 10, 20 or 30 characters.</summary>
    public int? Width { get; set; }

    /// <summary>What the browser may fill in: email, current-password; off where nothing.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>What keyboard a phone shows: numeric, email.</summary>
    public string? Inputmode { get; set; }

    /// <summary>The id of a list of suggestions on the page.</summary>
    public string? List { get; set; }

    /// <summary>What kinds of file can be chosen: .eml,message/rfc822.</summary>
    public string? Accept { get; set; }

    /// <summary>Whether spelling is checked.</summary>
    public bool Spellcheck { get; set; } = true;

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(For, View, Hint);
        var isFile = Type == "file";
        var css = isFile ? "govuk-file-upload" : "govuk-input";
        if (Width is { } width) css += $" govuk-input--width-{width}";
        if (field.IsWrong) css += isFile ? " govuk-file-upload--error" : " govuk-input--error";
        output.BecomesGroup(field);
        output.Content.AppendHtml(Html.Label(Label, field.Id, Heading, Size)).AppendHtml(field.Notes()).AppendHtml(Html.Tag("input", css, null,
            ("id", field.Id), ("name", field.Name), ("type", Type), ("value", isFile || Type == "password" ? null : field.Value), ("aria-describedby", field.DescribedBy),
            ("autocomplete", Autocomplete), ("inputmode", Inputmode), ("list", List), ("accept", Accept), ("spellcheck", Spellcheck ? null : "false")).SelfClosing());
    }
}
