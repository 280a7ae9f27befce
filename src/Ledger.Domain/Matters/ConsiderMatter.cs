using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a body of the council formally considered the matter.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Body">The body's id.</param>
/// <param name="Advice">The references of advice to groups whose content was also put before it.</param>
/// <param name="AllAdvicePut">Whether all necessary information and advice was put before it; not given where nobody has said.</param>
/// <param name="Decision">What it decided.</param>
public sealed record ConsiderMatter(
    string Matter, string Body, IReadOnlyList<string>? Advice = null, bool? AllAdvicePut = null, string? Decision = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var body = find.Body(Body);
        var advice = (Advice ?? []).Select(reference => find.Advice(matter, reference)).ToList();
        return find.Record(() => new MatterConsidered(Body, body, [.. advice.Select(put => put.Fact.Advice)], AllAdvicePut, Decision));
    }
}
