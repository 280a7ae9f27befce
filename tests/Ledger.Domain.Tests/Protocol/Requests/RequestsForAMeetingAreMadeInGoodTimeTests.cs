using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using NodaTime;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 7.3.</summary>
public sealed class RequestsForAMeetingAreMadeInGoodTimeTests
{
    private static readonly RequestsForAMeetingAreMadeInGoodTime Rule = new();

    [Fact]
    public void Kept_when_nobody_thought_it_late() =>
        For(new(2026, 2, 10), true).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_whoever_took_it_thought_it_late()
    {
        var found = For(new(2026, 2, 4), false).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Ann Sample asked on 3 February 2026 for a meeting on 4 February 2026; was that time enough?");
    }

    [Fact]
    public void Broken_when_fewer_working_days_lie_ahead_than_are_stated()
    {
        For(new(2026, 2, 9), null).Under(new RequestsForAMeetingAreMadeInGoodTime(5)).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample asked on 3 February 2026 for a meeting on 9 February 2026, less than 5 working days ahead.");
    }

    [Fact]
    public void Edge_on_the_last_day_it_is_in_time() =>
        For(new(2026, 2, 10), null).Under(new RequestsForAMeetingAreMadeInGoodTime(5)).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_outside_the_calendar_nothing_is_counted() =>
        For(new(2031, 2, 10), null).Under(new RequestsForAMeetingAreMadeInGoodTime(5)).Findings.ShouldBeEmpty();

    [Fact]
    public void Requests_to_and_from_other_authorities_count_too()
    {
        var five = new RequestsForAMeetingAreMadeInGoodTime(5);
        Given.ARequest().On("2026-02-03", AskedByDistrict() with { MeetingOn = new(2026, 2, 4) }).Under(five).Findings.ShouldHaveSingleItem()
            .Subject.ShouldBe("Sampleshire District Council");
        Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-03", new RequestReferred(Clerk, null, "Sampleshire District Council", "S/1", [], new(2026, 2, 4), null, null))
            .Under(five).Findings.ShouldHaveSingleItem().Subject.ShouldBe("robin-example");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = For(new(2026, 2, 4), false).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> For(LocalDate meeting, bool? inGoodTime) =>
        Given.ARequest().On("2026-02-03", Asked(Ann) with { Body = "planning", BodyName = "Planning Committee", MeetingOn = meeting, InGoodTime = inGoodTime });
}
