using System.Collections.Immutable;
using Ledger.Host.Commands;
using NodaTime;

namespace Ledger.Host.Recording;

/// <summary>What somebody has just recorded, for the page that tells them so.</summary>
/// <param name="Id">The first event recorded.</param>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="Events">The events.</param>
/// <param name="Leaves">Their leaf hashes in the log, in their order.</param>
/// <param name="Acceptances">The log's signed receipts.</param>
/// <param name="Found">The clauses found to be broken by it.</param>
public sealed record Receipt(
    Guid Id, string Record, Instant RecordedAt, ImmutableArray<Guid> Events, ImmutableArray<string> Leaves, ImmutableArray<string> Acceptances, ImmutableArray<Warning> Found)
{
    /// <summary>What is recorded, in a phrase: “Recorded: your declaration”.</summary>
    public string Says { get; init; } = "";

    /// <summary>What can be done next.</summary>
    public ImmutableArray<NextStep> Next { get; init; } = [];

    /// <summary>Where it is shown.</summary>
    internal string Key => KeyOf(Id);

    internal static string KeyOf(Guid id) => $"receipt/{id:N}";

    internal static Receipt Of(IReadOnlyList<Outcome> outcomes) => new(
        outcomes[0].Events[0], outcomes[^1].Stream, outcomes[^1].RecordedAt!.Value, [.. outcomes.SelectMany(one => one.Events)], [.. outcomes.SelectMany(one => one.Leaves)],
        [.. outcomes.Select(one => one.Acceptance).OfType<string>()], [.. outcomes.SelectMany(one => one.Warnings).Distinct()]);
}

/// <summary>Something to do next.</summary>
/// <param name="Text">The words of the link.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Owed">Whether it is still owed, and not only possible.</param>
public sealed record NextStep(string Text, string Address, bool Owed = false);
