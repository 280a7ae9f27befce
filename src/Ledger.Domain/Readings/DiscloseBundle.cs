using Ledger.Domain.Roster;

namespace Ledger.Domain.Readings;

/// <summary>Records that a bundle of a record's evidence is given to somebody.</summary>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="To">To whom.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Withheld">The layers left out; none, where not given.</param>
public sealed record DiscloseBundle(StreamName Record, string To, string Purpose, IReadOnlyList<Layer>? Withheld = null) : ICommand<Reading>
{
    /// <inheritdoc/>
    public StreamName Stream => Reading.Stream(Record);

    /// <inheritdoc/>
    public Decision Decide(Reading? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NotOfReadings(Record);
        find.Stated(To, "The recipient");
        find.Stated(Purpose, "The purpose");
        return find.Record(() => new BundleDisclosed(Record, To, [.. (Withheld ?? []).Distinct().Order()], Purpose));
    }
}
