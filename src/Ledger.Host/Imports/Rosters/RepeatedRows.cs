namespace Ledger.Host.Imports.Rosters;

/// <summary>
/// Finds the same person on two rows. The same number, or, where rows have none, the same name in the same ward, is the same person, unless the addresses say
/// that they are two. The same number under two names is an error of the file: both are kept, the later without its number.
/// </summary>
internal static class RepeatedRows
{
    public static List<RosterEntry> Remove(IReadOnlyList<RosterEntry> entries, Action<string, string> problem)
    {
        var kept = new List<RosterEntry>();
        foreach (var entry in entries)
        {
            var twin = kept.Find(other => IsSamePerson(other, entry));
            if (twin is not null)
            {
                var isAlike = twin.Group.Slug == entry.Group.Slug && twin.Ward == entry.Ward && twin.Addresses.SequenceEqual(entry.Addresses);
                var details = isAlike ? "" : ", with other details";
                problem(entry.Row.Where, $"{entry.Name.FullName} is already at {twin.Row.Where}{details}; the first was taken and this one left out");
            }
            else if (entry.Row.SourceId is { } number && kept.Find(other => other.Row.SourceId == number) is { } holder)
            {
                var names = (This: entry.Name.FullName, First: holder.Name.FullName);
                problem(entry.Row.Where, $"{names.This} has number {number}, which is {names.First}'s; the member was taken without a number");
                kept.Add(entry with { Row = entry.Row with { SourceId = null } });
            }
            else
            {
                kept.Add(entry);
            }
        }

        return kept;
    }

    private static bool IsSamePerson(RosterEntry one, RosterEntry other) =>
        one.Name.Slug == other.Name.Slug && (one.Row.SourceId, other.Row.SourceId) switch
        {
            ({ } a, { } b) => a == b,
            _ => one.Ward == other.Ward && (one.Addresses.Count == 0 || other.Addresses.Count == 0 || one.Addresses.Intersect(other.Addresses).Any()),
        };
}
