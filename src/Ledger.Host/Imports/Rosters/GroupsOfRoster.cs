namespace Ledger.Host.Imports.Rosters;

/// <summary>The party groups that a file's labels name, and what the reader should know about how they were told apart.</summary>
internal static class GroupsOfRoster
{
    public static IReadOnlyDictionary<string, RosterGroup> Read(IReadOnlyList<RosterEntry> entries, List<string> notes)
    {
        var groups = new Dictionary<string, RosterGroup>();
        foreach (var members in entries.Where(entry => entry.Group.Slug is not null).GroupBy(entry => entry.Group.Slug!))
        {
            var labels = members.CountBy(entry => entry.Group.Label).OrderByDescending(count => count.Value).Select(count => count.Key).ToList();
            var name = LabelCase.Settle(labels[0]);
            groups.Add(members.Key, new RosterGroup(members.Key, name, labels));
            if (labels.Count > 1)
                notes.Add($"{string.Join(" and ", labels.Select(label => $"“{label}”"))} were taken as one group, {name}.");
            if (members.Count() == 1)
                notes.Add(GroupOfOne(members.First()));
        }

        var independent = entries.Count(entry => entry.Group.IsIndependent);
        if (independent > 1)
            notes.Add($"{independent} members are independent and were put in no group; if some of them sit as a group, record the group and who joined it.");
        return groups;
    }

    private static string GroupOfOne(RosterEntry only) =>
        $"{only.Name.FullName} is the only member under “{only.Group.Label}”, which was taken as a group of one; if your council asks for two to form a group, "
        + "record that they are in none.";
}
