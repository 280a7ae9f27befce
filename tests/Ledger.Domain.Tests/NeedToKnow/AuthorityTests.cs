using Ledger.Domain.Concerns;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>The table's column "write", a line for each command and a column for each role.</summary>
public sealed class AuthorityTests
{
    private static readonly MemberRequest AnnsRequest = Onlookers.A(history => new MemberRequest(history), ("2026-02-01", Asking.AskedTwoThings(Exampleton.Ann)));

    private static readonly Letter AnnsLetter = Onlookers.A(history => new Letter(history), ("2026-02-01", Telling.Wrote(Exampleton.AnnWrites, Exampleton.ClerkWrites)));

    private static readonly Matter Attributed = Onlookers.A(
        history => new Matter(history), ("2026-02-01", new MatterOpened("M-1", "The square")), ("2026-02-02", new MeetingRecordReceived("N-1", null, Exampleton.Labour, [Exampleton.Clerk])),
        ("2026-02-03", new ReportSubmitted("RP-1", new(Exampleton.Clerk.Id, Exampleton.Clerk.Name), true, "planning", "Planning Committee", null, [new(Exampleton.Cat, false)], "The square")),
        ("2026-02-04", new ReportAmendmentAsked("RP-1", "AM-1", Exampleton.Clerk, Exampleton.Cat, "Both options")));

    private static readonly (ICommand Command, IRecord? About)[] Commands =
    [
        (new GiveAdvice("M-1", "A-1", "labour"), null),
        (new CompareAdvice("M-1", "labour", "green", SameAdvice.Same, "Alike."), null),
        (new ReceiveRequest("Q-1", ["Who pays?"]), null),
        (new ReceiveRequest("Q-1", ["Who pays?"], "cat-specimen"), null),
        (new DisputeRequest("Q-1"), AnnsRequest),
        (new AskConfidence("Q-1"), AnnsRequest),
        (new GiveCopyConsent("L-1"), AnnsLetter),
        (new RequestGroupSupport("M-1", "R-1", "labour", SupportKind.Attendance, "town-clerk"), null),
        (new RequestGroupSupport("M-1", "R-1", "green", SupportKind.Attendance, "town-clerk"), null),
        (new RouteConcern("C-1", [new("director")]), Situations.AboutDan),
        (new AddEvidence("C-1", "Ann", "A letter"), Situations.AboutDan),
        (new ConsiderMatter("M-1", "planning"), null),
        (new AppointOfficer("sam-other", "Sam Other", "deputy-clerk", "Deputy Clerk"), null),
        (new ReadConfidentialLayer(Matter.Stream("M-1"), [Layer.Discussion], "Concern C-1"), null),
        (new DiscloseBundle(Matter.Stream("M-1"), "Sol Icitor", "Concern C-1"), null),
        (new WaiveDuty(Matter.Stream("M-1"), "4.3", "labour", 2, "Asked not to"), null),
        (new DecideGrant("G-1", true, "Right."), null),
    ];

    public static TheoryData<string, string> May => new()
    {
        //                    advice, compare, ask, ask for Cat, dispute, confidence, consent, Labour asks, Greens ask, route, evidence, consider, roster, read, disclose, waive, grant
        { "ProperOfficer",     "x x x x x x x x x x x x x x x x x" },
        { "MonitoringOfficer", "- - - - - - - - - x x - - x x - x" },
        { "Officer",           "x - x x x x x x x - - x - - - - -" },
        { "Member",            "- - x - x x x x - - - - - - - - -" },
        { "PoliticalAssistant", "- - - - - - - - - - - - - - - - -" },
        { "Auditor",           "- - - - - - - - - - x - - x x - -" },
        { "Decider",           "- - - - - - - - - - - x - - - - x" },
        { "Investigator",      "- - - - - - - - - - x - - x - - -" },
        { "Administrator",     "- - - - - - - - - - - - x - - - -" },
        { "Keeper",            "x x x x x x x x x x x x x x x x x" },
    };

    [Theory]
    [MemberData(nameof(May))]
    public void Each_role_records_what_is_theirs_to_record(string role, string expected)
    {
        var reader = ((Reader[])[
            Onlookers.Clerk, Onlookers.MonitoringOfficer, Onlookers.Director, Onlookers.Ann, Onlookers.Assistant, Onlookers.Auditor, Onlookers.Decider, Onlookers.Investigator,
            Onlookers.Administrator, Reader.Keeper]).Single(one => one.Role.ToString() == role);
        var authority = new Authority(Onlookers.Sees(reader, concerns: Situations.Concerns));
        string.Join(' ', Commands.Select(one => authority.Refuses(one.Command, one.About) is null ? "x" : "-")).ShouldBe(expected);
    }

    [Fact]
    public void A_refusal_says_who_and_what_to_do()
    {
        var refusal = new Authority(Onlookers.Sees(Onlookers.Auditor)).Refuses(new GiveAdvice("M-1", "A-1", "labour"), null).ShouldNotBeNull();
        refusal.Says.ShouldBe("The auditor aud-itor does not record this.");
        refusal.Mend.ShouldEndWith(".");
    }

    [Fact]
    public void To_a_concern_about_oneself_nobody_adds_though_they_record_everything_else() =>
        new Authority(Onlookers.Sees(Onlookers.Clerk, concerns: [Situations.AboutTheClerk])).Refuses(new CloseConcern("C-2", "Nothing in it"), new Concern(new([.. Situations.AboutTheClerk.History.Entries.Take(2)])))
            .ShouldNotBeNull().Says.ShouldBe("Nothing is recorded under concern/C-2.");

    [Fact]
    public void A_member_disputes_no_other_members_request() =>
        new Authority(Onlookers.Sees(Onlookers.Cat)).Refuses(new DisputeRequest("Q-1"), AnnsRequest).ShouldNotBeNull();

    [Theory]
    [InlineData("ann-sample", "N-1", true)] // her group's record
    [InlineData("cat-specimen", "N-1", false)] // another group's
    [InlineData("cat-specimen", "RP-1", true)] // a report with a proposal of hers
    [InlineData("bob-sample", "RP-1", false)] // a report that does not name him
    [InlineData("ann-sample", "N-2", false)] // no record
    public void A_member_disputes_what_attributes_something_to_them_and_nothing_that_they_may_not_see(string member, string record, bool may)
    {
        var reader = ((Reader[])[Onlookers.Ann, Onlookers.Bob, Onlookers.Cat]).Single(one => one.Person == member);
        (new Authority(Onlookers.Sees(reader)).Refuses(new DisputeAttribution("M-1", record, "That I agreed."), Attributed) is null).ShouldBe(may);
    }

    [Fact]
    public void A_member_asks_in_their_own_name_that_a_report_be_amended_and_refers_their_own_dispute()
    {
        var (cat, bob) = (new Authority(Onlookers.Sees(Onlookers.Cat)), new Authority(Onlookers.Sees(Onlookers.Bob)));
        cat.Refuses(new AskReportAmendment("M-1", "RP-1", "AM-2", "cat-specimen", "town-clerk", "Both options"), Attributed).ShouldBeNull();
        cat.Refuses(new AskReportAmendment("M-1", "RP-1", "AM-2", "bob-sample", "town-clerk", "Both options"), Attributed).ShouldNotBeNull();
        cat.Refuses(new ReferReportDispute("M-1", "AM-1", "director"), Attributed).ShouldBeNull();
        bob.Refuses(new ReferReportDispute("M-1", "AM-1", "director"), Attributed).ShouldNotBeNull();
    }
}
