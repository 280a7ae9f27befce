namespace Ledger.Host.Imports.Rosters;

/// <summary>Tells the members' own addresses from mailboxes that others share, so that a mailbox is never taken for a person.</summary>
internal sealed class Mailboxes
{
    private static readonly HashSet<string> _offices =
    [
        "leader", "deputyleader", "mayor", "lordmayor", "deputymayor", "deputylordmayor", "provost", "chair", "chairman", "councillors", "councillor", "members",
        "memberservices", "membersservices", "membersupport", "memberssupport", "democraticservices", "democracy", "committees", "committeeservices", "cabinet",
        "cabinetoffice", "enquiries", "info", "admin", "office", "groupoffice", "clerk", "townclerk", "parishclerk", "deputyclerk", "contact", "contactus", "mail",
        "council", "customerservices", "chiefexecutive",
    ];

    private readonly string _councilDomain;
    private readonly Dictionary<string, SharedMailbox> _shared = [];

    private Mailboxes(string councilDomain) => _councilDomain = councilDomain;

    public IReadOnlyList<SharedMailbox> Shared => [.. _shared.Values];

    public static Mailboxes Sort(IReadOnlyList<RosterEntry> entries, Action<string, string> problem)
    {
        var domain = entries.SelectMany(entry => entry.Addresses).CountBy(Domain).OrderByDescending(count => count.Value).FirstOrDefault().Key ?? "";
        var mailboxes = new Mailboxes(domain);
        foreach (var address in entries.SelectMany(entry => entry.Addresses).Distinct())
        {
            var holders = entries.Where(entry => entry.Addresses.Contains(address)).ToList();
            if (mailboxes.WhyShared(address, holders) is not { } why)
                continue;
            mailboxes._shared.Add(address, new SharedMailbox(address, [.. holders.Select(entry => entry.Id)], why + "."));
            var readers = string.Join(", ", holders.Select(entry => entry.Name.FullName));
            problem(holders[0].Row.Where, $"{address} is not one person's address: {why}; it was taken as a shared mailbox, read by {readers}");
        }

        return mailboxes;
    }

    /// <summary>The member's own addresses, those at the council's domain first.</summary>
    public IReadOnlyList<string> Of(RosterEntry entry) =>
        [.. entry.Addresses.Where(address => !_shared.ContainsKey(address)).OrderBy(address => Domain(address) != _councilDomain)];

    private string? WhyShared(string address, List<RosterEntry> holders)
    {
        if (holders.Count > 1)
            return $"{holders.Count} members give it";
        var local = address[..address.IndexOf('@', StringComparison.Ordinal)];
        if (_offices.Contains(string.Concat(local.Where(char.IsAsciiLetterOrDigit))))
            return "it is named after an office";
        return Domain(address) == _councilDomain && IsNamedAfterAnother(local, holders[0].Name) ? "it bears another person's name" : null;
    }

    /// <summary>"cath.sample" for Councillor Bob Example: two words, neither of them like any of the member's names.</summary>
    private static bool IsNamedAfterAnother(string local, MemberName name)
    {
        var words = local.Split('.', '_', '-').Where(word => word.Length > 1).ToList();
        var names = Slug.Of(name.Name).Split('-').Where(part => part.Length > 1).ToList();
        return words.Count == 2 && words.TrueForAll(word => word.All(letter => char.IsAsciiLetter(letter) || letter == '\'')) && names.Count > 0
            && !names.Exists(part => words.Exists(word => AreAlike(word, part)));
    }

    private static bool AreAlike(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
        || (one.Length > 2 && other.Length > 2 && string.CompareOrdinal(one, 0, other, 0, 3) == 0);

    private static string Domain(string address) => address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
}
