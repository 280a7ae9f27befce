using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Protocols;

/// <summary>What <c>protocol check</c> says of an uploaded pack: what is to be mended, where, and how.</summary>
[For(Role.Administrator)]
public sealed class CheckModel(CouncilHere here, OwnEyes eyes, Drafts drafts) : PageModel
{
    /// <summary>The file's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The pack; null where the file is none.</summary>
    public Pack? Pack { get; private set; }

    /// <summary>What is to be mended before the council can adopt it.</summary>
    public IReadOnlyList<PackProblem> Problems { get; private set; } = [];

    /// <summary>Which steps of its chains nobody in this council fills today.</summary>
    public IReadOnlyList<PackProblem> Unfilled { get; private set; } = [];

    /// <summary>The council's short name.</summary>
    public string Council => here.Slug;

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await drafts.Find<UploadedPack>(UploadedPack.Key, cancel) is not { } uploaded) return Redirect($"/{here.Slug}/protocols");
        var file = uploaded.Read();
        (Name, Pack, Problems) = (file.Name, file.Pack, PackCheck.Of(file));
        if (Pack is not null) Unfilled = RosterChecks.Of(file, (await here.Council(cancel)).On(eyes.Today));
        return Page();
    }
}
