using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-select for="Matter" label="Which matter?" items="Model.Matters" /&gt;</c>: a question answered from a long list.</summary>
[HtmlTargetElement("gov-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectInput : TagHelper
{
    /// <summary>The page's property.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";

    /// <summary>How to answer it.</summary>
    public string? Hint { get; set; }

    /// <summary>The answers: what is sent, and what is shown.</summary>
    public IEnumerable<(string Value, string Text)> Items { get; set; } = [];

    /// <summary>What the first line says, which is no answer.</summary>
    public string None { get; set; } = "Choose one";

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(For, View, Hint);
        var select = Html.Tag("select", field.IsWrong ? "govuk-select govuk-select--error" : "govuk-select", null,
            ("id", field.Id), ("name", field.Name), ("aria-describedby", field.DescribedBy));
        foreach (var (value, text) in Items.Prepend(("", None)))
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = value;
            if (value == (field.Value ?? "")) option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(text);
            select.InnerHtml.AppendHtml(option);
        }

        output.BecomesGroup(field);
        output.Content.AppendHtml(Html.Label(Label, field.Id, heading: false, size: null)).AppendHtml(field.Notes()).AppendHtml(select);
    }
}
