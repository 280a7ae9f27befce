using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Rosters;

/// <summary>Finds in a member's posts that they lead their group: "Leader of the Council and Labour Group", "Deputy Group Leader".</summary>
internal static partial class GroupOfficeWords
{
    public static GroupOffice Read(RosterEntry entry, Action<string> problem)
    {
        var office = GroupOffice.None;
        foreach (var post in Posts().Split(entry.KeyPosts ?? ""))
        {
            var match = LeaderOfGroup().Match(post) is { Success: true } of ? of : GroupLeader().Match(post);
            if (!match.Success)
                continue;
            var named = PartyLabel.Read($"{match.Groups["group"].Value.Trim()} Group");
            if (match.Groups["group"].Value.Trim().Length > 0 && named.Slug != entry.Group.Slug)
                problem(NotTheirs(entry, post.Trim()));
            else if (entry.Group.Slug is not null)
                office = match.Groups["deputy"].Success ? GroupOffice.DeputyLeader : GroupOffice.Leader;
        }

        return office;
    }

    private static string NotTheirs(RosterEntry entry, string post) =>
        $"{entry.Name.FullName} is “{post}”, and the file puts them in {(entry.Group.Slug is null ? "no group" : entry.Group.Label)}; "
        + "the post was kept as words only, so record who forms that group";

    [GeneratedRegex(@"[;,/|]|\band\b(?=\s+((joint|deputy|depute|acting|interim)\s+)?(group\s+)?leader\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Posts();

    [GeneratedRegex(
        @"\b((?<deputy>deputy|depute|assistant)\s+)?(joint\s+|co-)?leader\s+of\s+(the\s+)?(council\s+and\s+(the\s+)?)?(?<group>[^;,]{2,60}?)\s+group\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex LeaderOfGroup();

    [GeneratedRegex(
        @"^\s*((?<deputy>deputy|depute|assistant)\s+)?(joint\s+|acting\s+|interim\s+)?(?<group>[^;,]{0,60}?)\s*\bgroup\s+((?<deputy>deputy|depute)\s+)?leader\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex GroupLeader();
}
