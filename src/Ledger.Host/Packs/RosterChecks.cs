using Ledger.Domain.Concerns;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Host.Packs;

/// <summary>That somebody in a council fills each step of a pack's chains on a day, or stands in.</summary>
public static class RosterChecks
{
    /// <summary>Every step that nobody fills, where it stands in the file.</summary>
    /// <param name="file">The pack's file.</param>
    /// <param name="council">The council as it is on the day.</param>
    public static IReadOnlyList<PackProblem> Of(PackFile file, CouncilOn council) => file.Pack is not { } pack ? [] :
    [
        .. from chain in pack.Chains.Select((chain, at) => (Chain: chain, At: at))
           from step in chain.Chain.Steps.Select((step, at) => (Step: step, At: at))
           where !step.Step.Outside
           let empty = step.Step.Who.Where(role => !IsFilled(pack, council, role)).ToList()
           where step.Step.All ? empty.Count > 0 : empty.Count == step.Step.Who.Count
           select file.Problem(
               $"$.chains[{chain.At}].steps[{step.At}]", $"nobody fills {string.Join(" or ", empty)} at step {step.At + 1} of the chain {chain.Chain.Id}",
               "put down under “heldBy” which post, body or office fills it, name who stands in, or appoint somebody"),
    ];

    // Whom a concern is about or from, and whose group, is known only once there is one: any officer, any group will do.
    private static bool IsFilled(Pack pack, CouncilOn council, string role)
    {
        var officer = council.Officers.Select(one => new ConcernParty(ConcernSide.Officer, one.Id, one.Name, one.Post)).FirstOrDefault();
        GroupThen? group = council.Parts.FirstOrDefault(part => part.Part is GroupPart.Leader)?.Group;
        return new Holders(pack, council, new(ConcernSide.Member, "", "", Group: group), officer).Of(role).Count > 0;
    }
}
