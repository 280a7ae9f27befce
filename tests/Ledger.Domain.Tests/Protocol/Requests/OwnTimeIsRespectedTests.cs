using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 4.10, county, Uttlesford 3.8.</summary>
public sealed class OwnTimeIsRespectedTests
{
    private static readonly OwnTimeIsRespected Rule = new();

    [Fact]
    public void Kept_when_it_came_in_working_hours() =>
        Given.ARequest().On("2026-02-03", Asked(Ann) with { Channel = RequestChannel.Telephone }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_the_text_names_no_way()
    {
        var found = Called(RequestChannel.OfficersOwnTelephone).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Ann Sample turned to Robin Example outside working hours; was that right?");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Broken_when_it_was_not_the_way_that_the_text_names()
    {
        var line = Rule with { Channels = [RequestChannel.OutOfHoursLine] };
        Called(RequestChannel.OutOfHoursLine).Under(line).Findings.ShouldBeEmpty();
        Called(RequestChannel.OfficersOwnTelephone).Under(line).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);
    }

    [Fact]
    public void Edge_what_is_written_waits() =>
        Called(RequestChannel.Email).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Reported_contacts_count_of_officers_too_unless_members_alone_are_bound()
    {
        var called = Given.ARequest().On("2026-02-03", Did(ConductKind.ContactOutOfHours, Junior, Ann));
        called.Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Jo Newcomer called on Cllr Ann Sample in their own time; was that right?");
        called.Under(Rule with { ByMembersOnly = true }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Called(RequestChannel.Telephone).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Called(RequestChannel channel) =>
        Given.ARequest().On("2026-02-03T21:00:00Z", Asked(Ann) with { Channel = channel, OutOfHours = true });
}
