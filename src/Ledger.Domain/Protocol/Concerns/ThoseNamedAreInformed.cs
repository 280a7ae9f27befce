using Ledger.Domain.Concerns;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>Uttlesford 10.5: the Chief Executive is informed where a Party Group Leader becomes involved. Whoever deals with it needs no telling.</summary>
/// <param name="Chains">The chains of the pack whose steps say who is informed.</param>
public sealed record ThoseNamedAreInformed(IReadOnlyList<string> Chains) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        var route = charge.RouteOf(concern);
        return
            from chain in charge.ChainsOf(concern, Chains)
            from step in route!.StepsOf(chain)
            let came = concern.Moves.FirstOrDefault(move => charge.HoldersAt(move.Entry, concern).Fill(move.To, step))
            where came is not null
            from role in step.Informed ?? []
            let holders = charge.HoldersAt(came.Entry, concern)
            from informed in holders.Of(role) is { Count: > 0 } some ? some : [new Handler(HandlerKind.Outside, role, charge.Pack.TitleOf(role))]
            where !concern.Moves.Any(move => move.Entry.Version <= came.Entry.Version && move.To.Any(one => one.Id == informed.Id))
            select charge.Duty(
                came.Entry, new Owed(informed.Id, informed.Name), $"Inform {informed.Name}, {charge.Pack.TitleOf(role)}, that {came.To.Named()} became involved",
                concern.All<ConcernNotified>().FirstOrDefault(told => told.Fact.To.Any(one => one.Id == informed.Id)));
    }
}
