using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Host.Commands;
using Ledger.Host.Pages;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Recording;

/// <summary>Looks ahead at what would follow of what a page asked for and checked, and hands it in, in the name of whoever is signed in; has the page say why it was not recorded.</summary>
public sealed class Recorder(SignedDoor door, SignedIn me, OwnEyes eyes, Drafts drafts, AheadQuery ahead)
{
    /// <summary>The short name of the council in which it is recorded.</summary>
    public string Council => me.Council;

    /// <summary>The clauses that what was handed in would breach, so that the page asks why the person goes on.</summary>
    public ImmutableArray<Warning> Asked { get; private set; } = [];

    /// <summary>A command as the person who is signed in gives it.</summary>
    public Order Order(ICommand command, OccurredAt? occurred = null) => door.Order(command, occurred);

    /// <summary>What would follow if it were recorded; nothing is.</summary>
    /// <param name="orders">What would be recorded, in order.</param>
    /// <param name="asking">The id of the group (or member) that it is about; null for none.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="at">The moment to look from; now, where not given.</param>
    public async Task<Ahead> Look(IReadOnlyList<Order> orders, string? asking, CancellationToken cancel, Instant? at = null) =>
        await ahead.Of(await eyes.Scope(cancel, at), orders, asking, cancel);

    /// <summary>Records all of it, or nothing.</summary>
    /// <returns>What was recorded; null where the page now says why not.</returns>
    /// <param name="wrong">Where the page says what is wrong.</param>
    /// <param name="orders">What to record, in order.</param>
    /// <param name="because">Why they go on though a clause is breached; null where they were not asked.</param>
    /// <param name="told">What is recorded, in a sentence, and what can be done next.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Receipt?> Record(
        ModelStateDictionary wrong, IReadOnlyList<Order> orders, string? because, Func<Receipt, Receipt> told, CancellationToken cancel)
    {
        var reason = string.IsNullOrWhiteSpace(because) ? null : because.Trim();
        var outcomes = await door.SubmitAll([.. orders.Select(order => order with { How = order.How with { AskFirst = true, GoingOnBecause = reason } })], cancel);
        if (outcomes[^1].IsRecorded)
        {
            var receipt = told(Receipt.Of(outcomes));
            await drafts.Keep(receipt.Key, receipt, cancel);
            return receipt;
        }

        Asked = outcomes[^1].Warnings;
        if (outcomes[^1].Kind is OutcomeKind.AskedFirst) wrong.AddModelError(nameof(RecordingPage.Because), "Say why you go on: this would breach a clause of the protocol.");
        foreach (var refusal in outcomes[^1].Refusals) wrong.AddModelError("", $"{refusal.Says} {refusal.Mend}");
        return null;
    }
}
