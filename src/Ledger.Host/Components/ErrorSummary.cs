using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Components;

/// <summary><c>&lt;gov-errors /&gt;</c>: everything that is wrong with what was sent, each with a link to its field. Stands before the page's heading.</summary>
[HtmlTargetElement("gov-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = View.ModelState.SelectMany(entry => entry.Value?.Errors.Where(error => error.ErrorMessage.Length > 0).Select(error => (entry.Key, error.ErrorMessage)) ?? []).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Becomes("div", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        var list = Html.Tag("ul", "govuk-list govuk-error-summary__list").With(new Items(wrong, Field.Seen(View)));
        var alert = new TagBuilder("div");
        alert.Attributes["role"] = "alert";
        output.Content.AppendHtml(alert.With(Html.Tag("h2", "govuk-error-summary__title", "There is a problem")).With(Html.Tag("div", "govuk-error-summary__body").With(list)));
    }

    // Written when the page is, whose fields come after the summary: the errors stand in the order of their fields.
    private sealed class Items(List<(string Name, string Says)> wrong, List<string> fields) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            foreach (var (name, says) in wrong.OrderBy(one => fields.IndexOf(one.Name) is >= 0 and var at ? at : fields.Count))
            {
                var item = new TagBuilder("li");
                if (name.Length == 0) item.InnerHtml.Append(says);
                else item.InnerHtml.AppendHtml(Html.Tag("a", "govuk-link", says, ("href", $"#{Field.IdOf(name)}")));
                item.WriteTo(writer, encoder);
            }
        }
    }
}
