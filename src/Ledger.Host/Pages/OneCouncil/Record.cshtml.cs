using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>What somebody can record.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.MonitoringOfficer, Role.Member)]
public sealed class RecordModel(SignedIn me) : PageModel
{
    /// <summary>Something that can be recorded.</summary>
    /// <param name="Text">The words of the link.</param>
    /// <param name="Means">What it is.</param>
    /// <param name="Address">Where it goes.</param>
    public sealed record Way(string Text, string Means, string Address);

    /// <summary>What the person can record, in their role.</summary>
    public IEnumerable<Way> Ways
    {
        get
        {
            var at = $"/{me.Council}";
            if (me.Role is Role.Officer or Role.ProperOfficer)
            {
                yield return new("Log a briefing", "That a group was briefed, or has invited an officer.", $"{at}/briefings/new");
                yield return new("Record a letter", "From a saved message, or typed: who wrote it, and who had copies.", $"{at}/letters/new");
                yield return new("Record a member’s request", "What a member asked of officers.", $"{at}/requests/new");
            }

            if (me.Role is Role.Member) yield return new("Ask officers for something", "Facts, advice, help with a constituent’s case.", $"{at}/requests/new");
            yield return new("Register your interests", "All that you have of a kind, or that you have none.", $"{at}/declarations/interests");
            yield return new("Declare a gift, an interest or a relationship", "Your own.", $"{at}/declarations/new");
            yield return new("Raise a concern", "About a member or an officer. Who will read it is said before you write it.", $"{at}/concerns/new");
        }
    }
}
