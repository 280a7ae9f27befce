using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Cli;
using Ledger.Host.Packs;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Protocols;

/// <summary>The protocols that the council adopted, those that it could adopt, and the check of one in a file.</summary>
[For(Role.Administrator)]
public sealed class IndexModel(CouncilHere here, OwnEyes eyes, Drafts drafts) : PageModel
{
    private Council council = null!;

    /// <summary>A pack's file.</summary>
    [BindProperty]
    public new IFormFile? File { get; set; }

    /// <summary>What was adopted, the latest first, with its days and its minute.</summary>
    public IEnumerable<(Pack Pack, string Says, bool JudgesToday)> Adopted =>
        AdoptedPack.All(council).Select(adopted => (adopted.Pack, Exports.Layout.Capital(adopted.Says), adopted.Pack == council.ProtocolOn(eyes.Today)?.Pack)).Reverse();

    /// <summary>The packs that come with the ledger.</summary>
    public IReadOnlyList<Pack> Shelf => PackShelf.All;

    /// <summary>The council's short name.</summary>
    public string Council => here.Slug;

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel) => council = await here.Council(cancel);

    /// <summary>Takes a file, and shows what is wrong with it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await OnGet(cancel);
        if (File is null) ModelState.AddModelError(nameof(File), "Choose the pack’s file.");
        if (!ModelState.IsValid) return Page();
        if (await UploadedPack.Of(File!, cancel) is not { } uploaded)
        {
            ModelState.AddModelError(nameof(File), "The file is not text in UTF-8. Save it as plain YAML, and choose it again.");
            return Page();
        }

        await drafts.Keep(UploadedPack.Key, uploaded, cancel);
        return Redirect($"/{here.Slug}/protocols/check");
    }
}
