using Ledger.Domain.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Access;

public sealed class DecidingTests
{
    [Fact]
    public void An_officer_decides() =>
        Asked(AsksFor(Dan)).When(new DetermineAccess("D-1", AccessVerdict.Granted, AccessGround.NeedShown)).ShouldRecord(Grants(Clerk));

    [Fact]
    public void Whoever_decides_is_recorded_even_where_it_was_not_theirs_to_decide() =>
        Asked(AsksFor(Dan)).When(new DetermineAccess("D-1", AccessVerdict.Refused, AccessGround.NoneGiven, DecidedBy: new("ann-sample")))
            .ShouldRecord(new AccessDetermined(Party(Ann), AccessVerdict.Refused, AccessGround.NoneGiven, null));

    [Fact]
    public void A_body_decides() =>
        Asked(AsksFor(Dan)).When(new DetermineAccess("D-1", AccessVerdict.Refused, AccessGround.Other, "It is a draft.", new("planning")))
            .ShouldRecord(new AccessDetermined(new(AccessPartyKind.Body, "planning", "Planning Committee"), AccessVerdict.Refused, AccessGround.Other, "It is a draft."));

    [Fact]
    public void Somebody_unknown_does_not_decide() =>
        Asked(AsksFor(Dan)).When(new DetermineAccess("D-1", AccessVerdict.Granted, AccessGround.NeedShown, DecidedBy: new("nobody")))
            .ShouldRefuse("There is no member, officer or body “nobody” on 2 March 2026.");

    [Fact]
    public void Another_reason_is_explained() =>
        Asked(AsksFor(Dan)).When(new DetermineAccess("D-1", AccessVerdict.Refused, AccessGround.Other)).ShouldRefuse("The other reason is not given.");

    [Fact]
    public void It_is_decided_once_and_then_only_anew() =>
        Refused().When(new DetermineAccess("D-1", AccessVerdict.Granted, AccessGround.NeedShown)).ShouldRefuse("D-1 has been decided already.");

    [Fact]
    public void What_is_decided_is_disputed() =>
        Refused().When(new DisputeAccess("D-1", "My casework", new("dan-specimen"), "EDC/12")).ShouldRecord(new AccessDisputed(Party(Dan), "My casework", "EDC/12"));

    [Fact]
    public void What_is_not_decided_is_not_disputed() =>
        Asked(AsksFor(Dan)).When(new DisputeAccess("D-1"), by: "dan-specimen").ShouldRefuse("Nothing has been decided on D-1.");

    [Fact]
    public void A_dispute_is_decided_by_somebody_of_another_authority() =>
        Refused().On("2026-02-04", new AccessDisputed(Party(Dan), null, null))
            .When(new RedetermineAccess("D-1", AccessVerdict.Granted, AccessGround.NeedShown, DecidedBy: new("monitoring-officer", "Exampleshire District Council", "Mo Nitor")))
            .ShouldRecord(GrantsAgain(MonitoringOfficer));

    [Fact]
    public void What_is_not_disputed_is_not_decided_anew() =>
        Refused().When(new RedetermineAccess("D-1", AccessVerdict.Granted, AccessGround.NeedShown)).ShouldRefuse("What was decided on D-1 is not disputed.");

    [Fact]
    public void What_deciders_saw_and_the_member_did_not_is_recorded() =>
        Refused().When(new RecordWhatDecidersSaw("D-1", "The valuer's letter", "It is exempt."))
            .ShouldRecord(new DecidersSawMore(Party(Clerk), "The valuer's letter", "It is exempt."));

    [Fact]
    public void Disclosure_is_ordered_by_a_date() =>
        Refused().When(new OrderDisclosure("D-1", new("tribunal", "First-tier Tribunal"), new(2026, 3, 20), "EA/1"))
            .ShouldRecord(new DisclosureOrdered(new(AccessPartyKind.Outside, "tribunal", "tribunal, First-tier Tribunal", Authority: "First-tier Tribunal"), new(2026, 3, 20), "EA/1"));

    [Fact]
    public void Disclosure_is_not_ordered_for_a_day_that_is_past() =>
        Refused().When(new OrderDisclosure("D-1", new("tribunal", "First-tier Tribunal"), new(2026, 3, 1)))
            .ShouldRefuse("The last day for disclosure is before the order.");

    private static Given<DocumentAccess> Refused() => Asked(AsksFor(Dan)).On("2026-02-03", Refuses(Clerk));
}
