namespace Ledger.Host.Imports.Rosters;

/// <summary>Takes the rows of one file as they come, and when all are in makes members, groups and wards of them.</summary>
internal sealed class RosterDraft(string file, RosterFormat format)
{
    private readonly List<RosterEntry> _entries = [];
    private readonly List<VacantSeat> _vacantSeats = [];
    private readonly Dictionary<string, RosterWard> _wards = [];
    private readonly List<RosterProblem> _problems = [];
    private readonly List<string> _notes = [];

    public void Problem(string where, string says) => _problems.Add(new RosterProblem(file, where, says + "."));

    public void Note(string says) => _notes.Add(says);

    public RosterWard? AddWard(string title, string where)
    {
        if (Field(title, where, "ward", "the ward was left out") is not { } name)
            return null;
        _wards.TryAdd(Slug.Of(name), new RosterWard(Slug.Of(name), name));
        return _wards[Slug.Of(name)];
    }

    public void Add(RosterRow row)
    {
        if (VacantSeatWords.Describe(row))
        {
            _vacantSeats.Add(new VacantSeat(AddWard(row.Ward, row.Where), row.Where));
            return;
        }

        var text = PlainText.Of(row.Name);
        if (text.Fault is { } fault)
            Problem(row.Where, $"the name {fault}; the row was left out, so type the name again and import once more");
        else if (text.Text.Length == 0)
            Problem(row.Where, "there is no name; the row was left out");
        else if (MemberName.Read(text.Text) is not { } name)
            Problem(row.Where, $"“{text.Text}” is not a person's name; the row was left out");
        else
            Add(row, name);
    }

    public RosterReading.Read Finish()
    {
        var entries = MemberIds.Give(RepeatedRows.Remove(_entries, Problem));
        if (entries.Count == 0 && _vacantSeats.Count == 0)
        {
            throw new InvalidDataException(_problems.Count == 0
                ? "It names no councillor; check that it is the right file."
                : $"None of its rows could be taken; the first: {_problems[0].Where}: {_problems[0].Says}");
        }

        var mailboxes = Mailboxes.Sort(entries, Problem);
        TellWhatIsMissing(entries, mailboxes);
        var groups = GroupsOfRoster.Read(entries, _notes);
        var members = entries.Select(entry => Line(entry, mailboxes, groups)).ToList();
        return new RosterReading.Read(file, format, members, _vacantSeats, [.. _wards.Values], [.. groups.Values], mailboxes.Shared, _problems, _notes);
    }

    private void Add(RosterRow row, MemberName name)
    {
        var cells = row.Emails.Select(EmailCell.Read).ToList();
        foreach (var fault in cells.Select(cell => cell.Fault).OfType<string>())
            Problem(row.Where, fault);
        var party = Field(row.Party, row.Where, "party", "the member was put in no group");
        var group = row.Group is null ? party : Field(row.Group, row.Where, "group", "the member was put in no group");
        _entries.Add(new RosterEntry(
            row,
            name,
            party,
            PartyLabel.Read(group ?? ""),
            AddWard(row.Ward, row.Where),
            [.. cells.SelectMany(cell => cell.Addresses).Distinct()],
            Field(row.KeyPosts, row.Where, "list of posts", "the posts were left out", longest: 2000)));
    }

    private string? Field(string raw, string where, string what, string done, int longest = 200)
    {
        if (raw.Trim() is "" or "-" or "–" or "—")
            return null;
        var text = PlainText.Of(raw, longest);
        if (text.Fault is { } fault)
            Problem(where, $"the {what} {fault}; {done}");
        return text.Text.Length > 0 ? text.Text : null;
    }

    private RosterLine Line(RosterEntry entry, Mailboxes mailboxes, IReadOnlyDictionary<string, RosterGroup> groups)
    {
        var group = entry.Group.Slug is { } slug ? groups[slug] : null;
        var office = GroupOfficeWords.Read(entry, says => Problem(entry.Row.Where, says));
        return new RosterLine(
            entry.Id, entry.Row.SourceId, entry.Name.FullName, entry.Name.Name, entry.Party, group, office, entry.Ward,
            mailboxes.Of(entry), entry.KeyPosts, entry.Row.Terms, entry.Row.Where);
    }

    private void TellWhatIsMissing(List<RosterEntry> entries, Mailboxes mailboxes)
    {
        foreach (var entry in entries.Where(entry => entry.Ward is null && _wards.Count > 0))
            Problem(entry.Row.Where, $"{entry.Name.FullName} has no ward; the member was taken without one");
        var namesParties = entries.Exists(entry => entry.Party is not null);
        foreach (var entry in entries.Where(entry => namesParties && entry.Party is null && entry.Group.Label.Length == 0))
            Problem(entry.Row.Where, $"{entry.Name.FullName} has no party; the member was put in no group");
        var silent = entries.Count(entry => mailboxes.Of(entry).Count == 0);
        if (silent > 0)
            Note($"{silent} of {entries.Count} members have no e-mail address of their own in this file, so their mail can be told only by name.");
    }
}
