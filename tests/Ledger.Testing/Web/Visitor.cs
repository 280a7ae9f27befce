using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Ledger.Testing.Web;

/// <summary>A browser without scripts: it keeps cookies, reads pages, fills in forms, and follows redirects when told to.</summary>
public sealed class Visitor : IDisposable
{
    private readonly CookieContainer cookies = new();

    /// <summary>Opens it.</summary>
    /// <param name="address">The web application.</param>
    public Visitor(Uri address) =>
        Http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = address };

    /// <summary>For what a page does not do.</summary>
    public HttpClient Http { get; }

    /// <summary>The cookies it holds.</summary>
    public IEnumerable<Cookie> Cookies => cookies.GetAllCookies();

    /// <summary>Takes over another browser's cookies, as a thief would.</summary>
    public void Steal(Visitor other)
    {
        foreach (var cookie in other.Cookies) cookies.Add(Http.BaseAddress!, new Cookie(cookie.Name, cookie.Value));
    }

    /// <summary>Opens a page.</summary>
    public async Task<Answer> Get(string address) => await Read(await Http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>Goes where it was sent, and on, until there is a page.</summary>
    public async Task<Answer> Follow(Answer answer)
    {
        while (answer.To is { } next) answer = await Get(next);
        return answer;
    }

    /// <summary>Fills in a form of a page and presses one of its buttons, as a browser sends it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="button">What the button says, or begins with.</param>
    /// <param name="fields">What is typed.</param>
    public Task<Answer> Send(Answer page, string button, params (string Name, string Value)[] fields)
    {
        var pressed = page.Html.QuerySelectorAll("button").FirstOrDefault(one => one.TextContent.Trim().StartsWith(button, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no button “{button}” on {page.Address}: {page.Text}");
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input").Where(input => input.Name is not null && input.Type is not ("radio" or "checkbox") || input.IsChecked)
            .Select(input => (Name: input.Name!, input.Value)).Where(input => fields.All(field => field.Name != input.Name)).Concat(fields);
        if (pressed.GetAttribute("name") is { } name) sent = sent.Append((name, pressed.GetAttribute("value") ?? ""));
        return Post(form.GetAttribute("action") ?? page.Address, [.. sent], page.Address);
    }

    /// <summary>Fills in a page's form that takes a file, and sends it, as a browser does.</summary>
    /// <param name="page">The page.</param>
    /// <param name="file">The field, the file's name and what is in it.</param>
    /// <param name="fields">What is typed besides.</param>
    public async Task<Answer> Upload(Answer page, (string Field, string Name, byte[] Content) file, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)page.Html.QuerySelector("form[enctype='multipart/form-data']")!;
        using var content = new MultipartFormDataContent { { new ByteArrayContent(file.Content), file.Field, file.Name } };
        foreach (var hidden in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")) content.Add(new StringContent(hidden.Value), hidden.Name!);
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(Http.BaseAddress!, page.Address), form.GetAttribute("action") ?? page.Address)) { Content = content };
        request.Headers.ExpectContinue = true;
        request.Headers.Add("Origin", Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await Read(await Http.SendAsync(request));
    }

    /// <summary>Posts fields, whatever any page has.</summary>
    public async Task<Answer> Post(string address, (string Name, string Value)[] fields, string? from = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(Http.BaseAddress!, from ?? "/"), address))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        // What is refused for its size is not sent first: the server would close the connection while it is.
        request.Headers.ExpectContinue = true;
        request.Headers.Add("Origin", origin ?? Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await Read(await Http.SendAsync(request));
    }

    /// <inheritdoc/>
    public void Dispose() => Http.Dispose();

    private static async Task<Answer> Read(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        return new(response, response.RequestMessage!.RequestUri!.PathAndQuery, new HtmlParser().ParseDocument(body));
    }
}

/// <summary>What came back.</summary>
/// <param name="Response">The answer, with its headers.</param>
/// <param name="Address">What was asked for.</param>
/// <param name="Html">The page.</param>
public sealed record Answer(HttpResponseMessage Response, string Address, IHtmlDocument Html)
{
    /// <summary>The status.</summary>
    public int Status => (int)Response.StatusCode;

    /// <summary>Where it sends the browser; null where it is a page.</summary>
    public string? To => Response.Headers.Location?.ToString();

    /// <summary>The page's text.</summary>
    public string Text => Html.Body?.TextContent ?? "";
}
