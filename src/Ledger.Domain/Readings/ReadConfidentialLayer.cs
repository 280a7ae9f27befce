using Ledger.Domain.Roster;

namespace Ledger.Domain.Readings;

/// <summary>Records that whoever acts reads a confidential layer of a record, before they do.</summary>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Layers">Which layers.</param>
/// <param name="Basis">On what basis.</param>
public sealed record ReadConfidentialLayer(StreamName Record, IReadOnlyList<Layer> Layers, string Basis) : ICommand<Reading>
{
    /// <inheritdoc/>
    public StreamName Stream => Reading.Stream(Record);

    /// <inheritdoc/>
    public Decision Decide(Reading? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NotOfReadings(Record);
        find.Require(Layers is { Count: > 0 }, "No layer is named.", "Name the layers that are read.");
        find.Stated(Basis, "The basis");
        return find.Record(() => new ConfidentialLayerRead(Record, [.. Layers.Distinct().Order()], Basis));
    }
}
