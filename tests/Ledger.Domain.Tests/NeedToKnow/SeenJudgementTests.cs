using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using Ledger.Domain.Protocol.Groups;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>Rules judge everything; each reader is shown what they may know of it.</summary>
public sealed class SeenJudgementTests
{
    private static readonly Given<Matter> Told = Given.AMatter().On("2026-02-03", Telling.Attended(Exampleton.Labour, Exampleton.Junior));

    [Fact]
    public void A_finding_is_shown_to_whoever_sees_all_that_shows_it()
    {
        var judged = Told.Under(new OnlyTheseOfficersAttend(["town-clerk"]));
        Shown(Onlookers.Ann, judged).Findings.ShouldHaveSingleItem();
        Shown(Onlookers.Clerk, judged).Findings.ShouldHaveSingleItem();
        Shown(Onlookers.Cat, judged).Findings.ShouldBeEmpty();
        Shown(Onlookers.Administrator, judged).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_owed_is_shown_to_whom_it_is_owed_though_they_do_not_see_from_what()
    {
        var judged = Told.Under(new OtherGroupsAreTold());
        judged.Duties.Select(duty => duty.OwedTo.Id).ShouldBe(["conservative", "green"], ignoreOrder: true);
        Shown(Onlookers.Cat, judged).Duties.ShouldHaveSingleItem().OwedTo.Id.ShouldBe("conservative");
        Shown(Onlookers.Clerk, judged).Duties.Length.ShouldBe(2);
        Shown(Onlookers.Administrator, judged).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Reasons_that_a_person_gave_are_not_shown_to_a_group()
    {
        var answered = Given.AMatter().On("2026-02-03", Telling.Attended(Exampleton.Labour, Exampleton.Director)).On("2026-02-10", Telling.Answered(2, kept: true));
        var judged = answered.Under(new OnlyTheseOfficersAttend(["town-clerk", "director"], Exceptionally: true));
        Shown(Onlookers.Clerk, judged, answered).Findings.ShouldHaveSingleItem().Answer.ShouldBe("The reasons given.");
        Shown(Onlookers.Ann, judged, answered).Findings.ShouldHaveSingleItem().Answer.ShouldBe(SeenJudgement.NoReasons);
    }

    [Fact]
    public void Of_a_concern_nothing_is_shown_to_whom_it_is_about_not_even_what_is_owed_to_them()
    {
        var concern = Given.AConcern().On("2026-02-02", Ways.Raised(Ways.Cat, Ways.Ann)).On("2026-02-03", Ways.Routed(Ways.ClerkHears)).On("2026-02-04", new InvestigationOpened(Ways.ClerkHears, [], null, null));
        var judged = concern.Under(new BothSidesGetTheParticulars());
        judged.Duties.ShouldContain(duty => duty.OwedTo.Id == "ann-sample");
        new SeenJudgement(Onlookers.Sees(Onlookers.Ann, concerns: [concern.State]), concern.Council).Of(concern.State, judged).Duties.ShouldBeEmpty();
        new SeenJudgement(Onlookers.Sees(Onlookers.Clerk, concerns: [concern.State]), concern.Council).Of(concern.State, judged).Duties.Length.ShouldBe(judged.Duties.Length);
    }

    private static Judgement Shown(Reader reader, Judgement judged, Given<Matter>? told = null) =>
        new SeenJudgement(Onlookers.Sees(reader), (told ?? Told).Council).Of((told ?? Told).State, judged);
}
