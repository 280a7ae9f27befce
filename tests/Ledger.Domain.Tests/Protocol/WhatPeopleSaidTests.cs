using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>What people said of a clause was about the text then in force, and about no other that has a clause of the same number.</summary>
public sealed class WhatPeopleSaidTests
{
    private static readonly Instant EndOfYear = Instant.FromUtc(2026, 12, 31, 12, 0);
    private static readonly Pack Ours = Given.APack("exampleton", "2025", Asking, Laying);
    private static readonly Pack Theirs = Given.APack("elsewhere", "1", Asking, Laying);
    private static readonly Pack Amended = Given.APack("exampleton", "2026", Asking, Laying);

    private static Clause Asking => Given.Clause("1.1", new SpokespersonsAreInvited());

    private static Clause Laying => Given.Clause("2.1", new AttributedAdviceIsOfferedForChecking());

    [Fact]
    public void An_answer_counts_under_our_own_text() => Judge(Answered()).Findings.ShouldAllBe(asked => asked.SettledBy != null);

    [Fact]
    public void It_settles_nothing_under_another_council_s() => Judge(Answered(), Theirs).Findings.ShouldAllBe(asked => asked.SettledBy == null);

    [Fact]
    public void Nor_under_a_version_of_ours_that_was_not_in_force_then() => Judge(Answered(), Amended).Findings.ShouldAllBe(asked => asked.SettledBy == null);

    [Fact]
    public void Asked_for_by_name_our_own_text_hears_what_was_said_under_it() => Judge(Answered(), Ours).Findings.ShouldAllBe(asked => asked.SettledBy != null);

    [Fact]
    public void A_text_adopted_afterwards_for_days_past_asks_anew()
    {
        var judged = Judge(Answered().CouncilOn("2026-06-01", new ProtocolAdopted(Amended, new(2026, 2, 1), "26/9", false)));
        judged.Findings.ShouldNotBeEmpty();
        judged.Findings.ShouldAllBe(asked => asked.SettledBy == null);
    }

    [Fact]
    public void A_waiver_lets_go_a_duty_of_our_own_text_alone()
    {
        var waived = Beginning()
            .On("2026-02-03", new MeetingRecordReceived("W-1", null, Labour, [Clerk]))
            .On("2026-02-10", new DutyWaived("2.1", Clerk.Id, 2, "The clerk wrote the record."));
        Judge(waived).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Waived);
        Judge(waived, Theirs).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
    }

    private static Given<Matter> Beginning() => Given.AMatter()
        .CouncilOn("2025-05-08", new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Markets"))
        .CouncilOn("2025-05-08", new GroupPartTaken(GreenGroup, Eve, GroupPart.Spokesperson, "Markets"))
        .CouncilOn("2025-05-20", new ProtocolAdopted(Ours, new(2025, 6, 1), "25/3", false));

    private static Given<Matter> Answered() => Beginning()
        .On("2026-02-03", Telling.Briefed(BriefingOf.Spokespersons, Ann))
        .On("2026-02-10", new QuestionAnswered("1.1", null, 2, true, "They were away."));

    private static Judgement Judge(Given<Matter> given, Pack? under = null) => Judgement.Of(given.State, given.State.History, given.Council, EndOfYear, under);
}
