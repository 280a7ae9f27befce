using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>A list that is shown a page at a time.</summary>
/// <param name="me">Who is signed in.</param>
/// <param name="onAPage">How many stand on a page of it.</param>
public abstract class ListPage(SignedIn me, int onAPage) : PageModel
{
    /// <summary>Which page of the list.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>Whether they may answer questions and let duties go.</summary>
    public bool MaySettle => me.Role is Role.ProperOfficer;

    /// <summary>How many were found.</summary>
    public int Found { get; private set; }

    /// <summary>How many pages they fill.</summary>
    public int Pages => Math.Max(1, (Found + onAPage - 1) / onAPage);

    /// <summary>Which page it is, for the end of a caption; nothing where there is one only.</summary>
    protected string OfPages => Pages == 1 ? "" : $": page {Number} of {Pages}";

    /// <summary>Those on this page, of all that were found.</summary>
    protected IEnumerable<T> OnThisPage<T>(IReadOnlyCollection<T> found)
    {
        Found = found.Count;
        Number = Math.Clamp(Number, 1, Pages);
        return found.Skip((Number - 1) * onAPage).Take(onAPage);
    }
}
