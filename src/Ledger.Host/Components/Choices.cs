using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary>
/// <c>&lt;gov-radios for="How" legend="How did they ask?"&gt;</c> and <c>&lt;gov-checkboxes for="Who" legend="Who was there?"&gt;</c>: a question answered by one, or by any, of a few
/// <c>&lt;gov-choice value="letter"&gt;By letter&lt;/gov-choice&gt;</c>.
/// </summary>
[HtmlTargetElement("gov-radios")]
[HtmlTargetElement("gov-checkboxes")]
public sealed class Choices : TagHelper
{
    /// <summary>The page's property: a value for radios, a list for checkboxes.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>How to answer it.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the question is the page's heading.</summary>
    public bool Heading { get; set; }

    /// <summary>The size of the question: xl, l, m or s.</summary>
    public string? Size { get; set; }

    /// <summary>Whether the choices stand beside each other; two short radios only.</summary>
    public bool Inline { get; set; }

    /// <summary>Whether they are drawn small.</summary>
    public bool Small { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(For, View, Hint);
        var kind = context.TagName == "gov-radios" ? "radios" : "checkboxes";
        context.Items[typeof(ChoiceGroup)] = new ChoiceGroup(field, kind, Chosen(field));
        var choices = await output.GetChildContentAsync();
        var css = $"govuk-{kind}{(Inline ? $" govuk-{kind}--inline" : "")}{(Small ? $" govuk-{kind}--small" : "")}";
        output.BecomesGroup(field);
        output.Content.SetHtmlContent(Html.Tag("fieldset", "govuk-fieldset", null, ("aria-describedby", field.DescribedBy))
            .With(Html.Label(Legend, null, Heading, Size)).With(field.Notes()).With(Html.Tag("div", css, null, ("data-module", $"govuk-{kind}")).With(choices)));
    }

    // What was sent, where something was; else what the property holds.
    private HashSet<string> Chosen(Field field)
    {
        if (View.ModelState.TryGetValue(field.Name, out var entry) && entry.RawValue is { } raw) return [.. raw is string one ? [one] : ((IEnumerable)raw).Cast<object?>().Select(item => $"{item}")];
        return For.Model is IEnumerable and not string ? [.. ((IEnumerable)For.Model).Cast<object?>().Select(item => $"{item}")] : field.Value is { } value ? [value] : [];
    }
}

/// <summary>What each choice knows of its question.</summary>
internal sealed record ChoiceGroup(Field Field, string Kind, IReadOnlySet<string> Chosen)
{
    internal int Count { get; set; }
}
