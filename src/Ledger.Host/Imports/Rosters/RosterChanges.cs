using Ledger.Domain;
using Ledger.Domain.People;
using Ledger.Domain.Roster;

namespace Ledger.Host.Imports.Rosters;

/// <summary>
/// What a roster file changes in what the ledger knows: nothing where the same file is read again. Who is no longer in the file has ceased; nothing is ever taken out of the record.
/// </summary>
public static class RosterChanges
{
    /// <summary>The commands that bring the council from what it is to what the file says, in an order in which each finds what it needs.</summary>
    /// <param name="council">The council.</param>
    /// <param name="now">The council on the day of the change.</param>
    /// <param name="file">What the file says.</param>
    /// <param name="dayIsTold">Whether somebody said on which day the changes happened. Otherwise a council's first members were in office already.</param>
    public static IReadOnlyList<ICommand<Council>> Between(Council council, CouncilOn now, RosterReading.Read file, bool dayIsTold)
    {
        var already = !dayIsTold && !council.History.All<MemberTookOffice>().Any();
        var people = file.Members.ToDictionary(line => line, line => IdOf(council, line));
        return
        [
            .. Wards(now, file),
            .. Groups(now, file),
            .. Ceased(now, file, people),
            .. file.Members.SelectMany(line => Member(now, line, people[line], already)),
            .. GroupParts.Between(now, file, people),
            .. MailboxChanges.Between(now, file, people),
            .. Vacancies(now, file),
            .. Emptied(now, file, people),
        ];
    }

    // ModernGov's own number outlives a change of name; without it the name's id must do.
    private static string IdOf(Council council, RosterLine line) =>
        (line.SourceId is null ? null : council.History.All<MemberTookOffice>().LastOrDefault(took => took.Fact.SourceId == line.SourceId)?.Fact.Member.Id) ?? line.Id;

    private static string Spoken(RosterLine line) => $"Cllr {line.Name}";

    private static IEnumerable<ICommand<Council>> Wards(CouncilOn now, RosterReading.Read file) =>
        from ward in file.Wards where !now.Wards.ContainsKey(ward.Slug) select new NameWard(ward.Slug, ward.Name);

    private static IEnumerable<ICommand<Council>> Groups(CouncilOn now, RosterReading.Read file)
    {
        foreach (var group in file.Groups)
        {
            if (now.Group(group.Slug) is not { } known) yield return new FormGroup(group.Slug, group.Name, group.Labels);
            else if (known.Name != group.Name) yield return new RenameGroup(group.Slug, group.Name);
        }
    }

    private static IEnumerable<ICommand<Council>> Ceased(CouncilOn now, RosterReading.Read file, Dictionary<RosterLine, string> people) =>
        from member in now.Members where !people.ContainsValue(member.Id) select new CeaseMember(member.Id, $"no longer in the roster {file.File}");

    private static IEnumerable<ICommand<Council>> Member(CouncilOn now, RosterLine line, string id, bool already)
    {
        var known = now.Member(id);
        if (known is null) yield return new TakeOffice(id, Spoken(line), WayIn.Elected, line.Ward?.Slug, line.Party, line.SourceId, already);
        else
        {
            if (known.Name != Spoken(line)) yield return new RenameMember(id, Spoken(line));
            if (now.WardOf(id) != line.Ward?.Slug) yield return new MoveMemberToWard(id, line.Ward?.Slug);
            if (known.Group is { } left && left.Id != line.Group?.Slug) yield return new LeaveGroup(id);
        }

        if (line.Group is { } group && known?.Group?.Id != group.Slug) yield return new JoinGroup(id, group.Slug);
    }

    private static IEnumerable<ICommand<Council>> Vacancies(CouncilOn now, RosterReading.Read file)
    {
        var known = now.VacantSeats.CountBy(seat => seat.Ward ?? "").ToDictionary();
        var told = file.VacantSeats.CountBy(seat => seat.Ward?.Slug ?? "").ToDictionary();
        foreach (var ward in known.Keys.Union(told.Keys))
        {
            var more = told.GetValueOrDefault(ward) - known.GetValueOrDefault(ward);
            var named = ward.Length == 0 ? null : ward;
            for (var seat = 0; seat < more; seat++) yield return new VacateSeat(named, $"vacant in the roster {file.File}");
            for (var seat = more; seat < 0; seat++) yield return new FillSeat(named);
        }
    }

    // A group that had members and has none left is no group any more.
    private static IEnumerable<ICommand<Council>> Emptied(CouncilOn now, RosterReading.Read file, Dictionary<RosterLine, string> people) =>
        from GroupThen @group in now.Groups
        where now.MembersOf(@group.Id).Any() && !people.Keys.Any(line => line.Group?.Slug == @group.Id)
        select new DissolveGroup(@group.Id, $"nobody is in it any more in the roster {file.File}");
}
