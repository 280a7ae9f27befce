using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary>
/// <c>&lt;gov-choice value="other" text="Another way"&gt;&lt;gov-input … /&gt;&lt;/gov-choice&gt;</c>: one choice of radios or checkboxes; what is inside is asked when it is chosen.
/// </summary>
[HtmlTargetElement("gov-choice", ParentTag = "gov-radios")]
[HtmlTargetElement("gov-choice", ParentTag = "gov-checkboxes")]
public sealed class Choice : TagHelper
{
    /// <summary>What is sent.</summary>
    public string Value { get; set; } = "";

    /// <summary>What is shown.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it means.</summary>
    public string? Hint { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        var (kind, one, field) = (group.Kind, group.Kind == "radios" ? "radio" : "checkbox", group.Field);
        // The first has the field's own id: the summary of errors links to it.
        var id = ++group.Count == 1 ? field.Id : $"{field.Id}-{group.Count}";
        var inside = await output.GetChildContentAsync();
        var reveals = !inside.IsEmptyOrWhiteSpace;
        var chosen = group.Chosen.Contains(Value);
        output.Becomes("div", $"govuk-{kind}__item");
        output.Content.SetHtmlContent(Html.Tag("input", $"govuk-{kind}__input", null,
            ("id", id), ("name", field.Name), ("type", one), ("value", Value), ("checked", chosen ? "checked" : null),
            ("aria-describedby", Hint is null ? null : $"{id}-item-hint"), ("data-aria-controls", reveals ? $"conditional-{id}" : null)).SelfClosing());
        output.Content.AppendHtml(Html.Tag("label", $"govuk-label govuk-{kind}__label", Text, ("for", id)));
        if (Hint is not null) output.Content.AppendHtml(Html.Tag("div", $"govuk-hint govuk-{kind}__hint", Hint, ("id", $"{id}-item-hint")));
        if (!reveals) return;
        output.PostElement.AppendHtml(Html.Tag(
            "div", $"govuk-{kind}__conditional{(chosen ? "" : $" govuk-{kind}__conditional--hidden")}", null, ("id", $"conditional-{id}")).With(new HtmlString(inside.GetContent())));
    }
}
