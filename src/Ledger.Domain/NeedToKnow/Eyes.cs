using System.Collections.Immutable;
using Ledger.Domain.Concerns;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.NeedToKnow;

/// <summary>Whoever reads, as they stand today: access follows the roster as it is now, whatever moment a report looks at.</summary>
internal sealed class Eyes
{
    private readonly HashSet<string> mailboxes;

    internal Eyes(Reader reader, Council council, Instant now, IEnumerable<Grant> grants)
    {
        var today = now.InZone(OccurredAt.London).Date;
        (Reader, Now, Council, Pack) = (reader, now, council.On(today), council.ProtocolOn(today)?.Pack);
        Grants = [.. grants.Where(grant => grant.Proposed is { } made && made.Fact.To == reader.Person && made.Fact.Role == reader.Role && grant.IsInForce(now))];
        mailboxes = Council.MailboxReaders.Where(one => one.Reader == reader.Person).Select(one => one.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    internal Reader Reader { get; }

    internal Instant Now { get; }

    internal CouncilOn Council { get; }

    /// <summary>The protocol in force; null for none.</summary>
    internal Pack? Pack { get; }

    /// <summary>What they were granted in this role, as far as it is in force.</summary>
    internal ImmutableArray<Grant> Grants { get; }

    /// <summary>Whether an id of the roster is theirs: where there are no groups, a member is a side of their own.</summary>
    internal bool Are(string? id) => id is not null && (id == Reader.Person || id == Reader.Group);

    /// <summary>Whether a side is their group, or they themselves.</summary>
    internal bool AreOf(Side side) => side.Kind is SideKind.Group ? side.Id == Reader.Group : Are(side.Id);

    internal bool AreAmong(IEnumerable<Side> sides) => sides.Any(AreOf);

    internal bool AreAmong(IEnumerable<MemberThen> members) => members.Any(member => Are(member.Id));

    internal bool AreAmong(IEnumerable<OfficerThen> officers) => officers.Any(officer => Are(officer.Id));

    /// <summary>Whether they write or receive as this correspondent, be it through a mailbox that they read.</summary>
    internal bool Are(Correspondent who) => Are(who.Id) || (who.Address is { } address && who.Kind is PartyKind.SharedMailbox && mailboxes.Contains(address));

    /// <summary>
    /// Whether they deal with a concern as this: whoever has the post now, sits on the body now, or was named from outside. Deciding as a
    /// body is for those who read as deciders.
    /// </summary>
    internal bool Are(Handler handler) => handler.Kind switch
    {
        HandlerKind.Body => Reader.Role is Role.Decider && SitOn(handler.Id),
        HandlerKind.Officer when handler.Post is { } post => Council.Officers.Any(officer => officer.Post == post && Are(officer.Id)),
        HandlerKind.Outside => Are(handler.Id) || Grants.Any(grant => grant.Proposed!.Fact.Name == handler.Name)
            || (Reader.Role is Role.MonitoringOfficer && handler.Id == Readers.MonitoringOfficer),
        _ => Are(handler.Id),
    };

    internal bool SitOn(string body) => Council.Seats.Any(seat => seat.Body == body && Are(seat.Member.Id));

    /// <summary>Whether a party to a concern is they.</summary>
    internal bool Are(ConcernParty party) => Are(party.Id) || (party.Side is ConcernSide.Outside && Grants.Any(grant => grant.Proposed!.Fact.Name == party.Name));
}
