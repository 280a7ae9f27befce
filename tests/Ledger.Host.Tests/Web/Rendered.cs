using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ledger.Host.Tests.Web;

/// <summary>What a component of the Design System is drawn as.</summary>
internal static class Rendered
{
    private static readonly EmptyModelMetadataProvider Metadata = new();

    /// <summary>A view with what is wrong on it.</summary>
    internal static ViewContext View(params (string Name, string Says)[] wrong)
    {
        var view = new ViewContext { ViewData = new(Metadata, new ModelStateDictionary()), HttpContext = new DefaultHttpContext() };
        foreach (var (name, says) in wrong) view.ModelState.AddModelError(name, says);
        return view;
    }

    /// <summary>A property of a page.</summary>
    internal static ModelExpression Property(string name, object? value) => new(name, Metadata.GetModelExplorerForType(value?.GetType() ?? typeof(string), value));

    /// <summary>The elements of a component.</summary>
    internal static async Task<IElement> Of(TagHelper component, string tag, string inside = "", Dictionary<object, object>? items = null)
    {
        var attributes = new TagHelperAttributeList();
        var context = new TagHelperContext(tag, attributes, items ?? [], "1");
        var output = new TagHelperOutput(tag, attributes, (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(inside)));
        await component.ProcessAsync(context, output);
        using var text = new StringWriter();
        output.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<body>{text}</body>").Body!;
    }
}
