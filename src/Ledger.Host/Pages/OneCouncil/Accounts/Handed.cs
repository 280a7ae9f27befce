using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Accounts;

/// <summary>A password that was just made, shown once at the head of the next page. It is kept nowhere but, sealed, in the browser's cookie until then.</summary>
internal static class Handed
{
    private const string Key = "handed";

    /// <summary>Has the next page show it.</summary>
    internal static void Hand(this PageModel page, string password) => page.TempData[Key] = password;

    /// <summary>What was made just now; null where nothing was.</summary>
    internal static string? Taken(this PageModel page) => page.TempData[Key] as string;
}
