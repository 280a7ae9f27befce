using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Ledger.Host.Pages;

/// <summary>The pages in the folder <c>OneCouncil</c> are at <c>/{council}/…</c>, and whoever asks for one has signed in and has a role in that council.</summary>
internal static class CouncilPages
{
    private const string Folder = "/OneCouncil";

    /// <summary>First words of addresses that are not councils, and so no council's short name.</summary>
    internal static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "sign-in", "sign-out", "account", "accessibility", "error", "health", "log", "api", "openapi", "assets", "favicon.ico", "robots.txt", "admin", "help", "council",
    };

    internal static void AddCouncilPages(this PageConventionCollection pages)
    {
        pages.AuthorizeFolder(Folder, InCouncil.Policy);
        pages.AddFolderRouteModelConvention(Folder, page =>
        {
            foreach (var selector in page.Selectors)
            {
                if (selector.AttributeRouteModel is { Template: { } template } route && template.StartsWith(Folder[1..], StringComparison.Ordinal))
                    route.Template = $"{{{CouncilHere.RouteValue}}}{template[(Folder.Length - 1)..]}";
            }
        });
    }
}
