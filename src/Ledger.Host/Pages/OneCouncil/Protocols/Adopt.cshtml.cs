using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Cli;
using Ledger.Host.Components;
using Ledger.Host.Packs;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Protocols;

/// <summary>Records that the council adopted a protocol, or tries one out: by a minute of the council's, from a day on.</summary>
[For(Role.Administrator)]
public sealed class AdoptModel(CouncilHere here, Drafts drafts, SignedDoor door) : PageModel
{
    internal const string Uploaded = "uploaded", Adopted = "adopted", Trial = "trial";

    /// <summary>Which: a pack of the shelf by id and version, or <c>uploaded</c>.</summary>
    [BindProperty(Name = "pack", SupportsGet = true)]
    public string? Which { get; set; }

    /// <summary>The minute that adopted it.</summary>
    [BindProperty]
    public string? Resolution { get; set; }

    /// <summary>The first day on which it judges.</summary>
    [BindProperty]
    public DateEntry From { get; set; } = new();

    /// <summary>Whether it is adopted or on trial.</summary>
    [BindProperty]
    public string? How { get; set; }

    /// <summary>The pack.</summary>
    public Pack Pack { get; private set; } = null!;

    /// <summary>What judges until then; null for nothing.</summary>
    public ProtocolAdopted? Before { get; private set; }

    /// <summary>The council's short name.</summary>
    public string Council => here.Slug;

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Load(cancel) ? Page() : NotFound();

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!await Load(cancel)) return NotFound();
        if (string.IsNullOrWhiteSpace(Resolution)) ModelState.AddModelError(nameof(Resolution), "Enter the minute by which the council decided.");
        if (How is not (Adopted or Trial)) ModelState.AddModelError(nameof(How), "Choose whether the council adopted it or tries it out.");
        if (From.Read(ModelState, nameof(From), "The first day on which it judges") is not { } from || !ModelState.IsValid) return Page();
        if (!await this.Submit(door, new AdoptProtocol(Pack, from, Resolution!.Trim(), How == Trial), nameof(From), cancel)) return Page();
        if (Which == Uploaded) await drafts.Erase(UploadedPack.Key, cancel);
        this.Note($"{Pack} judges from {Dates.Plain(from)}, by {Resolution.Trim()}{(How == Trial ? ", on trial" : "")}.{AdoptedPack.LooksBack(Pack, from, How == Trial)}");
        return Redirect($"/{here.Slug}/protocols");
    }

    private async Task<bool> Load(CancellationToken cancel)
    {
        Before = (await here.Council(cancel)).Protocols.LastOrDefault();
        if (await Find(cancel) is not { } pack) return false;
        Pack = pack;
        return true;
    }

    // A file that is not in order has nothing to adopt.
    private async Task<Pack?> Find(CancellationToken cancel)
    {
        if (Which != Uploaded) return PackShelf.All.FirstOrDefault(pack => pack.ToString() == Which);
        return await drafts.Find<UploadedPack>(UploadedPack.Key, cancel) is { } uploaded && uploaded.Read() is var file && PackCheck.Of(file).Count == 0 ? file.Pack : null;
    }
}
