using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>A council's home page: what waits for whoever is signed in.</summary>
public sealed class IndexModel(CouncilHere here, ReadingHere reading, SignedIn me) : PageModel
{
    /// <summary>Who is signed in.</summary>
    public SignedIn Me => me;

    /// <summary>The council's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What waits for them; null for an administrator, who reads no content, and for somebody without a place today.</summary>
    public Waiting? Home { get; private set; }

    /// <summary>What was granted to them, what has lapsed included; nothing for whoever reads by their place in the roster.</summary>
    public IReadOnlyList<Granted> Granted { get; private set; } = [];

    /// <summary>Whether they lead a group.</summary>
    public bool Leads { get; private set; }

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if ((await here.Council(cancel)).Created is not { } council) return NotFound();
        Name = council.Name;
        if (me.Role is Role.Auditor or Role.Investigator or Role.Decider or Role.MonitoringOfficer) Granted = await OneCouncil.Granted.To(me, reading, cancel);
        Leads = me.Role is Role.Member && (await here.Council(cancel)).On(reading.Now.InZone(OccurredAt.London).Date).Parts.Any(part => part.Part is GroupPart.Leader && part.Member.Id == me.Person);
        if (me.Role is not Role.Administrator && await reading.Reader(cancel) is not null) Home = await Waiting.For(me, reading, cancel);
        return Page();
    }
}
