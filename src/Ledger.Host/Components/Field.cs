using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Ledger.Host.Components;

/// <summary>One question of a form: its name and id, what was answered, and what is wrong with the answer.</summary>
internal sealed record Field(string Name, string Id, string? Hint, IReadOnlyList<string> Errors, string? Value)
{
    /// <summary>The field that a property of the page answers.</summary>
    internal static Field Of(ModelExpression property, ViewContext view, string? hint)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);
        Seen(view).Add(name);
        var state = view.ModelState.TryGetValue(name, out var entry) ? entry : null;
        var value = state?.AttemptedValue ?? property.Model switch
        {
            null => null,
            Enum choice => choice.ToString(),
            IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            var other => other.ToString(),
        };
        return new(name, IdOf(name), hint, [.. state?.Errors.Select(error => error.ErrorMessage).Where(text => text.Length > 0) ?? []], value);
    }

    /// <summary>The id of a field's first input, to which the summary of errors links.</summary>
    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The fields of the page so far, in their order.</summary>
    internal static List<string> Seen(ViewContext view)
    {
        if (view.HttpContext.Items[typeof(Field)] is List<string> seen) return seen;
        view.HttpContext.Items[typeof(Field)] = seen = [];
        return seen;
    }

    internal bool IsWrong => Errors.Count > 0;

    /// <summary>What a screen reader reads with the field; null where there is nothing.</summary>
    internal string? DescribedBy => string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", IsWrong ? $"{Id}-error" : null }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>The hint and what is wrong, as they stand before the input.</summary>
    internal IHtmlContent Notes()
    {
        var notes = new HtmlContentBuilder();
        if (Hint is not null) notes.AppendHtml(Html.Tag("div", "govuk-hint", Hint, ("id", $"{Id}-hint")));
        if (!IsWrong) return notes;
        var wrong = new TagBuilder("p");
        wrong.AddCssClass("govuk-error-message");
        wrong.Attributes["id"] = $"{Id}-error";
        wrong.InnerHtml.AppendHtml(Html.Tag("span", "govuk-visually-hidden", "Error:")).Append(" " + string.Join(" ", Errors));
        return notes.AppendHtml(wrong);
    }
}
