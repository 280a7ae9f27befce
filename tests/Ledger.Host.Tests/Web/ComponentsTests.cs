using AngleSharp.Dom;
using Ledger.Host.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Tests.Web;

/// <summary>Components are drawn as the Design System draws them, bound to their errors and hints, with whatever text encoded.</summary>
public sealed class ComponentsTests
{
    private const string Nasty = "<script>x</script>\"'&";

    [Fact]
    public async Task A_field_is_bound_to_its_label_its_hint_and_what_is_wrong()
    {
        var body = await Rendered.Of(new TextInput { For = Rendered.Property("Letter.From", "Ann"), Label = "From", Hint = "A person", View = Rendered.View(("Letter.From", "Enter a name.")) }, "gov-input");
        var input = body.QuerySelector("input")!;
        input.Id.ShouldBe("Letter-From");
        input.GetAttribute("name").ShouldBe("Letter.From");
        input.GetAttribute("value").ShouldBe("Ann");
        body.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
        input.GetAttribute("aria-describedby")!.Split(' ').Select(id => body.QuerySelector($"#{id}")!.TextContent).ShouldBe(["A person", "Error: Enter a name."]);
        body.FirstElementChild!.ClassName.ShouldBe("govuk-form-group govuk-form-group--error");
    }

    [Fact]
    public async Task Every_error_leads_to_the_first_input_of_its_field()
    {
        var view = Rendered.View(("Who", "Choose who was there."), ("When", "Enter a date."), ("", "Something else."));
        var summary = await Rendered.Of(new ErrorSummary { View = view }, "gov-errors");
        summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#Who", "#When"]);
        summary.QuerySelectorAll("li").Select(item => item.TextContent).ShouldContain("Something else.");
        (await Rendered.Of(new DateInput { For = Rendered.Property("When", new DateEntry { Day = "31" }), Legend = "When?", View = view }, "gov-date"))
            .QuerySelector("#When")!.GetAttribute("name").ShouldBe("When.Day");
        (await Choose("gov-checkboxes", (string[])["b"], view)).QuerySelector("#Who")!.GetAttribute("value").ShouldBe("a");
        (await Rendered.Of(new ErrorSummary { View = Rendered.View() }, "gov-errors")).InnerHtml.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_typed_into_a_date_stays_as_it_was()
    {
        var body = await Rendered.Of(new DateInput { For = Rendered.Property("When", new DateEntry { Day = "31", Month = "febr", Year = "20x" }), Legend = "When?", View = Rendered.View() }, "gov-date");
        body.QuerySelectorAll("input").Select(input => input.GetAttribute("value")).ShouldBe(["31", "febr", "20x"]);
        body.QuerySelectorAll("label").Select(label => body.QuerySelector($"#{label.GetAttribute("for")}")!.GetAttribute("name")).ShouldBe(["When.Day", "When.Month", "When.Year"]);
    }

    [Theory]
    [InlineData("gov-radios", "b")]
    [InlineData("gov-checkboxes", "a", "b")]
    public async Task What_was_chosen_is_chosen_and_the_rest_is_not(string tag, params string[] chosen)
    {
        var body = await Choose(tag, tag == "gov-radios" ? chosen[0] : chosen, Rendered.View());
        body.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")!).ShouldBe(chosen);
        body.QuerySelectorAll("label").Select(label => body.QuerySelector($"#{label.GetAttribute("for")}")!.GetAttribute("value")).ShouldBe(["a", "b"]);
        body.QuerySelector("fieldset > legend")!.TextContent.ShouldBe("Who?");
    }

    [Fact]
    public async Task Whatever_text_there_is_is_text()
    {
        var view = Rendered.View(("X", Nasty));
        TagHelper[] components =
        [
            new TextInput { For = Rendered.Property("X", Nasty), Label = Nasty, Hint = Nasty, View = view }, new TextArea { For = Rendered.Property("X", Nasty), Label = Nasty, View = view },
            new SelectInput { For = Rendered.Property("X", Nasty), Label = Nasty, Items = [(Nasty, Nasty)], View = view }, new ErrorSummary { View = view },
            new SummaryRow { Key = Nasty, Change = Nasty, Of = Nasty }, new Banner { Title = Nasty }, new Details { Summary = Nasty }, new BackLink { Href = Nasty },
        ];
        foreach (var component in components)
        {
            var body = await Rendered.Of(component, "gov-x");
            body.QuerySelectorAll("script").ShouldBeEmpty(component.GetType().Name);
            body.InnerHtml.ShouldContain("&amp;", customMessage: component.GetType().Name);
        }
    }

    [Fact]
    public async Task A_text_area_keeps_a_first_empty_line()
    {
        var body = await Rendered.Of(new TextArea { For = Rendered.Property("X", "\nSecond line"), Label = "X", View = Rendered.View() }, "gov-textarea");
        body.QuerySelector("textarea")!.TextContent.ShouldBe("\nSecond line");
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 3, "1* 2 3 Next")]
    [InlineData(5, 9, "Previous 1 ⋯ 4 5* 6 ⋯ 9 Next")]
    [InlineData(9, 9, "Previous 1 ⋯ 8 9*")]
    public async Task The_pages_of_a_list_keep_the_rest_of_the_address(int page, int of, string shown)
    {
        var view = Rendered.View();
        view.HttpContext.Request.Path = "/exampleton/findings";
        view.HttpContext.Request.QueryString = new QueryString("?group=a%26b&page=7");
        var body = await Rendered.Of(new Pagination { Page = page, Of = of, View = view }, "gov-pagination");
        string.Join(' ', body.QuerySelectorAll("li, .govuk-pagination__prev, .govuk-pagination__next")
            .Select(item => item.TextContent.Replace(" page", "") + (item.QuerySelector("[aria-current]") is null ? "" : "*"))).ShouldBe(shown);
        body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith("/exampleton/findings?group=a%26b&page="));
    }

    private static async Task<IElement> Choose(string tag, object value, Microsoft.AspNetCore.Mvc.Rendering.ViewContext view)
    {
        // Choices are drawn inside their question, and know it by the items that they share.
        var items = new Dictionary<object, object>();
        var question = new Choices { For = Rendered.Property("Who", value), Legend = "Who?", View = view };
        var outer = new TagHelperOutput(tag, [], async (_, _) =>
        {
            var inside = "";
            foreach (var choice in (string[])["a", "b"]) inside += (await Rendered.Of(new Choice { Value = choice, Text = choice }, "gov-choice", "", items)).InnerHtml;
            return new DefaultTagHelperContent().SetHtmlContent(inside);
        });
        await question.ProcessAsync(new(tag, [], items, "1"), outer);
        using var text = new StringWriter();
        outer.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument($"<body>{text}</body>").Body!;
    }
}
