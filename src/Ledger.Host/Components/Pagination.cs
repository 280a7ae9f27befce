using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-pagination page="2" of="9" /&gt;</c>: the other pages of a long list; each is this address with another <c>page</c>.</summary>
[HtmlTargetElement("gov-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Pagination : TagHelper
{
    /// <summary>Which page this is, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many pages there are.</summary>
    public int Of { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Becomes("nav", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pages");
        var list = Html.Tag("ul", "govuk-pagination__list");
        var last = 0;
        foreach (var page in Enumerable.Range(1, Of).Where(page => page == 1 || page == Of || Math.Abs(page - Page) <= 1))
        {
            if (page > last + 1) list.InnerHtml.AppendHtml(Html.Tag("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "⋯"));
            list.InnerHtml.AppendHtml(Item(page));
            last = page;
        }

        if (Page > 1) output.Content.AppendHtml(Step("prev", "Previous", Page - 1));
        output.Content.AppendHtml(list);
        if (Page < Of) output.Content.AppendHtml(Step("next", "Next", Page + 1));
    }

    private TagBuilder Item(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return Html.Tag("li", page == Page ? "govuk-pagination__item govuk-pagination__item--current" : "govuk-pagination__item").With(
            Html.Tag("a", "govuk-link govuk-pagination__link", number, ("href", Address(page)), ("aria-label", $"Page {number}"), ("aria-current", page == Page ? "page" : null)));
    }

    private TagBuilder Step(string rel, string text, int page) => Html.Tag("div", $"govuk-pagination__{rel}").With(
        Html.Tag("a", "govuk-link govuk-pagination__link", null, ("href", Address(page)), ("rel", rel)).With(
            Html.Tag("span", "govuk-pagination__link-title", text).With(Html.Tag("span", "govuk-visually-hidden", " page"))));

    private string Address(int page)
    {
        var request = View.HttpContext.Request;
        var query = request.Query.Where(part => part.Key != "page").SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value))
            .Append(new("page", page.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(request.Path, query);
    }
}
