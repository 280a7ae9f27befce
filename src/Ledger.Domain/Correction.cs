namespace Ledger.Domain;

/// <summary>What every correction of an earlier entry must satisfy.</summary>
internal static class Correction
{
    /// <summary>The fact that stands at an entry: one that is there, not withdrawn, no correction itself, and of the same kind as the right one.</summary>
    internal static TFact Mend<TFact>(this Lookup find, History history, long entry, TFact? instead) where TFact : Fact
    {
        var recorded = history.Entries.Find(one => one.Version == entry);
        var mend = recorded?.Fact as IMend;
        var stands = history.Standing.FirstOrDefault(one => one.Version == entry)?.Fact;
        find.Require(recorded is not null, $"There is no entry {entry}.", "Use the number of an entry that is recorded here.");
        find.Require(mend is null, $"Entry {entry} is itself a correction.", $"Correct entry {mend?.Entry} again.");
        find.Require(recorded is null || stands is not null, $"Entry {entry} is withdrawn already.", "Record anew what happened.");
        find.Require(
            stands is null || instead is null || instead.GetType() == stands.GetType(), $"Entry {entry} is of another kind: {stands?.GetType().Name}.",
            "Withdraw it, and record what happened with its own command.");
        if (instead?.Occurred is { } when) find.NotToCome(when);
        return (stands as TFact)!;
    }

    /// <summary>The right fact, happened when the wrong one is said to have unless it says otherwise, and said by whoever corrects.</summary>
    internal static TFact? RightOf<TFact>(this TFact? instead, TFact was, Act act) where TFact : Fact =>
        instead is null ? null : (TFact)((Fact)instead with { Occurred = instead.Occurred ?? was.Occurred, SaidBy = act.By });
}
