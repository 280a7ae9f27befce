using Ledger.Domain;
using Ledger.Domain.Roster;

namespace Ledger.Host.Imports.Rosters;

/// <summary>Who leads which group, by the file. A file that names no leader of a group changes none.</summary>
internal static class GroupParts
{
    internal static IEnumerable<ICommand<Council>> Between(CouncilOn now, RosterReading.Read file, Dictionary<RosterLine, string> people) =>
        from line in file.Members
        where line.Group is not null
        from change in Between(now, file, line, people[line])
        select change;

    private static IEnumerable<ICommand<Council>> Between(CouncilOn now, RosterReading.Read file, RosterLine line, string id)
    {
        foreach (var (office, part) in (IEnumerable<(GroupOffice, GroupPart)>)[(GroupOffice.Leader, GroupPart.Leader), (GroupOffice.DeputyLeader, GroupPart.DeputyLeader)])
        {
            var has = now.Parts.Any(taken => taken.Member.Id == id && taken.Group.Id == line.Group!.Slug && taken.Part == part);
            if (line.GroupOffice == office && !has) yield return new TakeGroupPart(line.Group!.Slug, id, part);
            else if (has && line.GroupOffice != office && file.Members.Any(other => other.Group?.Slug == line.Group!.Slug && other.GroupOffice == office))
                yield return new GiveUpGroupPart(line.Group!.Slug, id, part);
        }
    }
}
