using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Components;
using Ledger.Host.Imports.Rosters;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Roster;

/// <summary>The roster as it is, and the upload of a file that says how it has become.</summary>
[For(Role.Administrator)]
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class IndexModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts) : PageModel
{
    internal const string Key = "roster";

    // A file that is a little too large is refused by the reader of rosters, which says so beside the field.
    private const int LargestUpload = 8 * 1024 * 1024;

    /// <summary>The file.</summary>
    [BindProperty]
    public new IFormFile? File { get; set; }

    /// <summary>The day on which its changes happened.</summary>
    [BindProperty]
    public DateEntry On { get; set; } = new();

    /// <summary>The council as it is today.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The groups with their members, the largest first.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Members)> Groups =>
        [.. Roster.Members.GroupBy(member => member.Group?.Name ?? "In no group").OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(member => member.Name + WardOf(member.Id)).Order(StringComparer.Ordinal)]))];

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel) => Roster = (await here.Council(cancel)).On(eyes.Today);

    /// <summary>Takes a file, and shows what it would change.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await OnGet(cancel);
        var day = On.IsEmpty ? null : On.Read(ModelState, nameof(On), "The day on which the changes happened");
        if (day > eyes.Today) ModelState.AddModelError(nameof(On), "The day on which the changes happened must be today or in the past.");
        if (File is null) ModelState.AddModelError(nameof(File), "Choose the roster’s file.");
        if (!ModelState.IsValid) return Page();
        using var bytes = new MemoryStream();
        await File!.CopyToAsync(bytes, cancel);
        var uploaded = new UploadedRoster(UploadedRoster.NameOf(File), bytes.ToArray(), day);
        if (uploaded.Read() is RosterReading.Refused refused) ModelState.AddModelError(nameof(File), refused.Why);
        if (!ModelState.IsValid) return Page();
        await drafts.Keep(Key, uploaded, cancel);
        return Redirect($"/{me.Council}/roster/changes");
    }

    private string WardOf(string member) => Roster.WardOf(member) is { } ward && Roster.Wards.TryGetValue(ward, out var name) ? $", {name}" : "";
}
