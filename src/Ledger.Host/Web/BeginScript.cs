using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Ledger.Host.Web;

/// <summary>The Design System's one inline script. It runs before anything is drawn, so that nothing jumps; the policy on content lets this text run, and no other.</summary>
public static class BeginScript
{
    private const string Text = "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

    /// <summary>The script, with its tags.</summary>
    public static IHtmlContent Tag { get; } = new HtmlString($"<script>{Text}</script>");

    /// <summary>Its hash, as a content security policy names it.</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
