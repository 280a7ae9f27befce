using Ledger.Domain.People;

namespace Ledger.Domain.Roster;

// How each fact changes the council.
public sealed partial class CouncilOn
{
    private void Apply(Fact fact)
    {
        switch (fact)
        {
            case MemberTookOffice took:
                members[took.Member.Id] = took.Member;
                Place(took.Member.Id, took.Ward);
                break;
            case MemberCeased ceased:
                members.Remove(ceased.Member.Id);
                wardOf.Remove(ceased.Member.Id);
                parts.RemoveAll(part => part.Member.Id == ceased.Member.Id);
                seats.RemoveAll(seat => seat.Member.Id == ceased.Member.Id);
                spokespeople.RemoveAll(agreed => agreed.Member.Id == ceased.Member.Id);
                break;
            case MemberRenamed renamed: Change(renamed.Member.Id, member => member with { Name = renamed.Name }); break;
            case MemberMovedWard moved:
                Change(moved.Member.Id, member => member with { Ward = moved.WardName });
                Place(moved.Member.Id, moved.Ward);
                break;
            case SeatVacated vacated: vacancies.Add(vacated); break;
            case SeatFilled filled: vacancies.Remove(vacancies.Find(seat => seat.Ward == filled.Ward)!); break;
            case GroupFormed formed: groups[formed.Group.Id] = formed.Group; break;
            case GroupRenamed renamed:
                groups[renamed.Group.Id] = renamed.Group with { Name = renamed.Name };
                foreach (var member in MembersOf(renamed.Group.Id).ToList()) Change(member.Id, each => each with { Group = groups[renamed.Group.Id] });
                break;
            case GroupClassed classed: classes[classed.Group.Id] = classed.Class; break;
            case MemberJoinedGroup joined:
                Change(joined.Member.Id, member => member with { Group = joined.Group });
                parts.RemoveAll(part => part.Member.Id == joined.Member.Id && part.Group.Id != joined.Group.Id);
                break;
            case MemberLeftGroup left:
                Change(left.Member.Id, member => member.Group?.Id == left.Group.Id ? member with { Group = null } : member);
                parts.RemoveAll(part => part.Member.Id == left.Member.Id && part.Group.Id == left.Group.Id);
                break;
            case GroupDissolved dissolved:
                groups.Remove(dissolved.Group.Id);
                classes.Remove(dissolved.Group.Id);
                parts.RemoveAll(part => part.Group.Id == dissolved.Group.Id);
                foreach (var member in MembersOf(dissolved.Group.Id).ToList()) Change(member.Id, each => each with { Group = null });
                break;
            case GroupPartTaken taken: parts.Add(taken); break;
            case GroupPartGivenUp given:
                parts.RemoveAll(part => part.Member.Id == given.Member.Id && part.Part == given.Part && part.On == given.On);
                break;
            case OfficerAppointed appointed:
                officers.Add(appointed.Officer);
                if (appointed.ActingMember is not null) acting.Add(appointed);
                break;
            case OfficerLeft left:
                officers.RemoveAll(officer => officer.Id == left.Officer.Id && officer.Post == left.Officer.Post);
                acting.RemoveAll(appointed => appointed.Officer.Id == left.Officer.Id && appointed.Officer.Post == left.Officer.Post);
                break;
            case WardNamed named:
                wards[named.Ward] = named.Name;
                foreach (var member in MembersFor(named.Ward).ToList()) Change(member.Id, each => each with { Ward = named.Name });
                break;
            case WardAbolished abolished:
                wards.Remove(abolished.Ward);
                vacancies.RemoveAll(seat => seat.Ward == abolished.Ward);
                break;
            case BodyFormed formed: bodies[formed.Body] = formed.Name; break;
            case BodyDissolved dissolved:
                bodies.Remove(dissolved.Body);
                seats.RemoveAll(seat => seat.Body == dissolved.Body);
                break;
            case AppointedToBody appointed:
                seats.RemoveAll(seat => seat.Body == appointed.Body && seat.Member.Id == appointed.Member.Id);
                seats.Add(appointed);
                break;
            case LeftBody left: seats.RemoveAll(seat => seat.Body == left.Body && seat.Member.Id == left.Member.Id); break;
            case MailboxOpened opened: mailboxes[opened.Address] = opened.Owner; break;
            case MailboxClosed closed:
                mailboxes.Remove(closed.Address);
                readers.RemoveAll(reader => Same(reader.Address, closed.Address));
                break;
            case MailboxReaderAdded added: readers.Add(added); break;
            case MailboxReaderRemoved removed: readers.RemoveAll(reader => reader.Reader == removed.Reader && Same(reader.Address, removed.Address)); break;
            case CouncilSpokespersonAgreed agreed: spokespeople.Add(agreed); break;
            case CouncilSpokespersonStoodDown down: spokespeople.RemoveAll(agreed => agreed.Member.Id == down.Member.Id && agreed.On == down.On); break;
            case CouncilCreated or CouncilSucceeded or CouncilInherited or WardBoundaryChanged or ProtocolAdopted or LocalTargetSet or ClosedDaysSet
                or PreElectionPeriodAnnounced or LogRestored or RosterCorrected:
                break; // Nobody's place changes.
            default: throw new ArgumentException($"{fact.GetType().Name} is a fact about a roster that has no place here yet.", nameof(fact));
        }
    }

    private void Change(string member, Func<MemberThen, MemberThen> change)
    {
        if (members.TryGetValue(member, out var known)) members[member] = change(known);
    }

    private void Place(string member, string? ward)
    {
        if (ward is null) wardOf.Remove(member);
        else wardOf[member] = ward;
    }

    private static bool Same(string address, string other) => string.Equals(address, other, StringComparison.OrdinalIgnoreCase);
}
