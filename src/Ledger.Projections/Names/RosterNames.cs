using Ledger.Domain.Roster;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about the roster.</summary>
internal static class RosterNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(CouncilCreated), "roster.council-created"),
        (typeof(WardNamed), "roster.ward-named"),
        (typeof(WardBoundaryChanged), "roster.ward-boundary-changed"),
        (typeof(WardAbolished), "roster.ward-abolished"),
        (typeof(MemberTookOffice), "roster.member-took-office"),
        (typeof(MemberCeased), "roster.member-ceased"),
        (typeof(MemberRenamed), "roster.member-renamed"),
        (typeof(MemberMovedWard), "roster.member-moved-ward"),
        (typeof(SeatVacated), "roster.seat-vacated"),
        (typeof(SeatFilled), "roster.seat-filled"),
        (typeof(GroupFormed), "roster.group-formed"),
        (typeof(GroupRenamed), "roster.group-renamed"),
        (typeof(GroupClassed), "roster.group-classed"),
        (typeof(MemberJoinedGroup), "roster.member-joined-group"),
        (typeof(MemberLeftGroup), "roster.member-left-group"),
        (typeof(GroupDissolved), "roster.group-dissolved"),
        (typeof(GroupPartTaken), "roster.group-part-taken"),
        (typeof(GroupPartGivenUp), "roster.group-part-given-up"),
        (typeof(OfficerAppointed), "roster.officer-appointed"),
        (typeof(OfficerLeft), "roster.officer-left"),
        (typeof(BodyFormed), "roster.body-formed"),
        (typeof(BodyDissolved), "roster.body-dissolved"),
        (typeof(AppointedToBody), "roster.appointed-to-body"),
        (typeof(LeftBody), "roster.left-body"),
        (typeof(MailboxOpened), "roster.mailbox-opened"),
        (typeof(MailboxClosed), "roster.mailbox-closed"),
        (typeof(MailboxReaderAdded), "roster.mailbox-reader-added"),
        (typeof(MailboxReaderRemoved), "roster.mailbox-reader-removed"),
        (typeof(ProtocolAdopted), "roster.protocol-adopted"),
        (typeof(LocalTargetSet), "roster.local-target-set"),
        (typeof(PreElectionPeriodAnnounced), "roster.pre-election-period-announced"),
        (typeof(CouncilSpokespersonAgreed), "roster.council-spokesperson-agreed"),
        (typeof(CouncilSpokespersonStoodDown), "roster.council-spokesperson-stood-down"),
        (typeof(ClosedDaysSet), "roster.closed-days-set"),
        (typeof(CouncilSucceeded), "roster.council-succeeded"),
        (typeof(CouncilInherited), "roster.council-inherited"),
        (typeof(LogRestored), "roster.log-restored"),
        (typeof(RosterCorrected), "roster.corrected"),
    ];
}
