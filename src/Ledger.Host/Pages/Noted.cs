using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>What was just done, said once at the head of the next page.</summary>
internal static class Noted
{
    internal const string Key = "noted";

    /// <summary>Has the next page say it.</summary>
    internal static void Note(this PageModel page, string what) => page.TempData[Key] = what;
}
