using System.Globalization;

namespace Ledger.Host.Imports.Rosters;

/// <summary>
/// Gives each member an id made of the name. Namesakes get their ward added, all of them, so that the order of rows never decides who is who; namesakes of one
/// ward get their number in the source, and last of all their place in the file.
/// </summary>
internal static class MemberIds
{
    public static List<RosterEntry> Give(IReadOnlyList<RosterEntry> entries)
    {
        var named = entries.Select(entry => entry.Name.Slug.Length > 0 ? entry : entry with { Id = "member" }).ToList();
        var placed = Extend(named, entry => entry.Ward?.Slug, always: "member");
        var numbered = Extend(placed, entry => entry.Row.SourceId is { } number ? Slug.Of(number) : null, always: null);
        var taken = new HashSet<string>();
        return [.. numbered.Select(entry => entry with { Id = FirstFree(entry.Id, taken) })];
    }

    private static string FirstFree(string id, HashSet<string> taken)
    {
        var free = id;
        for (var place = 2; !taken.Add(free); place++)
            free = $"{id}-{place.ToString(CultureInfo.InvariantCulture)}";
        return free;
    }

    private static List<RosterEntry> Extend(List<RosterEntry> entries, Func<RosterEntry, string?> with, string? always)
    {
        var namesakes = entries.CountBy(entry => entry.Id).Where(count => count.Value > 1 || count.Key == always).Select(count => count.Key).ToHashSet();
        return [.. entries.Select(entry =>
            namesakes.Contains(entry.Id) && with(entry) is { Length: > 0 } more ? entry with { Id = $"{entry.Id}-{more}" } : entry)];
    }
}
