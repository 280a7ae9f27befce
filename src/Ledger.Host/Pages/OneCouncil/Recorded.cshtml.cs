using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Host.Recording;
using Ledger.Projections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>What somebody has just recorded: that it is, where it stands in the log, and what is now owed.</summary>
public sealed class RecordedModel(CouncilHere here, OwnEyes eyes, Drafts drafts) : PageModel
{
    /// <summary>What was recorded.</summary>
    public Receipt Receipt { get; private set; } = null!;

    /// <summary>The record.</summary>
    public StreamName Record { get; private set; }

    /// <summary>What is owed because of it, and not done yet.</summary>
    public ImmutableArray<Duty> Owed { get; private set; } = [];

    /// <summary>The council’s short name.</summary>
    public string Council => here.Slug;

    /// <summary>The page. It is for whoever recorded it, for some days; the record itself is for ever.</summary>
    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancel)
    {
        if (await drafts.Find<Receipt>(Receipt.KeyOf(id), cancel) is not { } receipt) return NotFound();
        (Receipt, Record) = (receipt, StreamName.Parse(receipt.Record));
        var scope = await eyes.Scope(cancel);
        var history = (await here.Session.LoadAsync<StreamSnapshot>(Record.Id, cancel)).History();
        var judged = RecordKind.Of(Record.Kind).Record(history).Judge(await here.Council(cancel), scope.AsOf);
        Owed = [.. judged.Duties.Where(duty => duty.DischargedBy is null && receipt.Events.Contains(duty.Trigger.Id))];
        return Page();
    }
}
