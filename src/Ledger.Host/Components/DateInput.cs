using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-date for="When" legend="When was it?" /&gt;</c>: a question with a date as its answer, in three boxes. The property is a <see cref="DateEntry"/>.</summary>
[HtmlTargetElement("gov-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInput : TagHelper
{
    /// <summary>The page's property.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>How to answer it.</summary>
    public string? Hint { get; set; } = "For example, 27 3 2026";

    /// <summary>Whether the question is the page's heading.</summary>
    public bool Heading { get; set; }

    /// <summary>The size of the question: xl, l, m or s.</summary>
    public string? Size { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(For, View, Hint);
        var date = For.Model as DateEntry ?? new();
        var boxes = Html.Tag("div", "govuk-date-input", null, ("id", $"{field.Id}-date"))
            .With(Box(field, field.Id, "Day", date.Day, 2)).With(Box(field, $"{field.Id}-month", "Month", date.Month, 2)).With(Box(field, $"{field.Id}-year", "Year", date.Year, 4));
        output.BecomesGroup(field);
        output.Content.SetHtmlContent(Html.Tag("fieldset", "govuk-fieldset", null, ("role", "group"), ("aria-describedby", field.DescribedBy))
            .With(Html.Label(Legend, null, Heading, Size)).With(field.Notes()).With(boxes));
    }

    private static TagBuilder Box(Field field, string id, string part, string? value, int width) => Html.Tag("div", "govuk-date-input__item").With(
        Html.Tag("div", "govuk-form-group").With(Html.Tag("label", "govuk-label govuk-date-input__label", part, ("for", id))).With(Html.Tag(
            "input", $"govuk-input govuk-date-input__input govuk-input--width-{width}{(field.IsWrong ? " govuk-input--error" : "")}", null,
            ("id", id), ("name", $"{field.Name}.{part}"), ("type", "text"), ("value", value), ("inputmode", part == "Month" ? null : "numeric")).SelfClosing()));
}
