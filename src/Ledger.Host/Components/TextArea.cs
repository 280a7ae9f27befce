using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-textarea for="Facts" label="What are the facts?" /&gt;</c>: a question with lines of text as its answer.</summary>
[HtmlTargetElement("gov-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextArea : TagHelper
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

    /// <summary>How many lines are seen at once.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(For, View, Hint);
        output.BecomesGroup(field);
        // A browser drops the first line break of a text area: this one is there to be dropped.
        output.Content.AppendHtml(Html.Label(Label, field.Id, Heading, Size)).AppendHtml(field.Notes()).AppendHtml(Html.Tag(
            "textarea", field.IsWrong ? "govuk-textarea govuk-textarea--error" : "govuk-textarea", "\n" + field.Value,
            ("id", field.Id), ("name", field.Name), ("rows", Rows.ToString(CultureInfo.InvariantCulture)), ("aria-describedby", field.DescribedBy)));
    }
}
