using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Letters;

/// <summary>A member says whether a letter of theirs may be copied, and to whom.</summary>
[For(Role.Member)]
public sealed class ConsentModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    internal const string Anybody = "anybody", Others = "others";

    /// <summary>The letter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "letter")]
    public string Reference { get; set; } = "";

    /// <summary>Whether they consent.</summary>
    [BindProperty]
    public bool? Consents { get; set; }

    /// <summary>For whom: people by their key, anybody, or others.</summary>
    [BindProperty]
    public List<string> For { get; set; } = [];

    /// <summary>The names of the others, one a line.</summary>
    [BindProperty]
    public string? Names { get; set; }

    /// <summary>Why they refuse.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The letter.</summary>
    public Letter Letter { get; private set; } = null!;

    /// <summary>Who asked for consent last; null where nobody did.</summary>
    public Entry<CopyConsentSought>? Seeking { get; private set; }

    /// <summary>Those for whom consent was asked.</summary>
    public IReadOnlyDictionary<string, Correspondent> Named { get; private set; } = new Dictionary<string, Correspondent>();

    /// <summary>The form: for those who were named, where consent was asked.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!await Find(cancel)) return NotFound();
        For = Named.Count > 0 ? [.. Named.Keys] : Seeking is null ? [] : [Anybody];
        return Page();
    }

    /// <summary>Says what the protocol makes of the answer and, once that was seen, records it.</summary>
    /// <param name="seen">Which answer what would follow was seen of.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IActionResult> OnPost([FromForm] bool? seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"consent/{Reference}", cancel);
        if (!await Find(cancel)) return NotFound();
        if (Consents is null) ModelState.AddModelError(nameof(Consents), "Choose whether it may be copied.");
        if (For.Count == 0) ModelState.AddModelError(nameof(For), "Choose to whom.");
        if (For.Contains(Others) && Lines.Of(Names).Count == 0) ModelState.AddModelError(nameof(Names), "Write down their names.");
        if (!ModelState.IsValid) return Page();
        var command = Command((await here.Council(cancel)).On(eyes.Today));
        return await RecordOnceSeen(seen == Consents, [command], For.Contains(Others) ? nameof(Names) : nameof(For), Told, cancel);
    }

    // Nobody named stands for anybody.
    private ICommand Command(CouncilOn roster)
    {
        IReadOnlyList<Addressee> whom = For.Contains(Anybody) ? []
            : [.. For.Where(Named.ContainsKey).Select(key => Addressee.Of(Named[key])), .. For.Contains(Others) ? PartyLine.ReadAll(Names, roster) : []];
        return Consents is true ? new GiveCopyConsent(Reference, whom) : new RefuseCopyConsent(Reference, whom, string.IsNullOrWhiteSpace(Why) ? null : Why.Trim());
    }

    private Receipt Told(Receipt receipt) => receipt with
    {
        Says = $"That your letter {Reference} {(Consents is true ? "may" : "may not")} be copied",
        Next = [new($"Go to letter {Reference}", Addresses.Of(Council, Letter.Stream(Reference)))],
    };

    private async Task<bool> Find(CancellationToken cancel)
    {
        var scope = await eyes.Scope(cancel) with { Only = Letter.Stream(Reference) };
        if ((await new RecordsQuery(here.Session).Letters(scope, cancel)).SingleOrDefault() is not { Author: { } author } found || author.Id != me.Person) return false;
        Letter = found;
        Seeking = found.All<CopyConsentSought>().LastOrDefault();
        Named = Seeking?.Fact.ToCopyTo.Select((who, at) => (Key: who.Id ?? $"outside-{at}", Who: who)).DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Who) ?? [];
        return true;
    }
}
