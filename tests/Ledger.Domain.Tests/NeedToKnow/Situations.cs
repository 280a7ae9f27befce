using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>One entry of each sort that the table tells apart, with the record in which it stands.</summary>
internal static class Situations
{
    private static readonly PersonThen AnnThen = new("ann-sample", "Cllr Ann Sample");
    private static readonly PersonThen CatThen = new("cat-specimen", "Cllr Cat Specimen");
    private static readonly Handler MonitorHears = new(HandlerKind.Officer, "mo-nitor", "Mo Nitor", "monitoring-officer");
    private static readonly Handler Ivy = new(HandlerKind.Outside, "Ivy Neutral", "Ivy Neutral");
    private static readonly ConcernParty Dan = new(ConcernSide.Member, "dan-specimen", "Cllr Dan Specimen", Group: Exampleton.ConservativeGroup);

    private static readonly Matter Square = Onlookers.A(
        history => new Matter(history),
        ("2026-01-05", new MatterOpened("M-1", "The market square")),
        ("2026-01-06", new GroupSupportRequested("R-1", Exampleton.Labour, SupportKind.Attendance, Exampleton.Director, null, null, false, false, "The stalls")),
        ("2026-01-07", Telling.Attended(Exampleton.Labour, Exampleton.Director) with { Discussed = "Whether to oppose it" }),
        ("2026-01-07", Advised("A-1", Exampleton.Labour, Exampleton.Director)),
        ("2026-01-08", Telling.Attended(Exampleton.Conservatives, Exampleton.Junior, "G-2") with { Discussed = "Whether to support it" }),
        ("2026-01-08", Advised("A-2", Exampleton.Conservatives, Exampleton.Junior)),
        ("2026-01-09", Advised("A-3", Exampleton.Conservatives, Exampleton.Junior)),
        ("2026-01-09", new AdviceCopyProvided(Exampleton.Labour, "A-3", Exampleton.Conservatives, Exampleton.Clerk)),
        ("2026-01-10", Advised("A-4", Exampleton.Conservatives, Exampleton.Junior) with { Form = AdviceForm.Oral }),
        ("2026-01-10", new AdviceCopyProvided(Exampleton.Labour, "A-4", Exampleton.Conservatives, Exampleton.Clerk)),
        ("2026-01-11", new OtherGroupsTold([Exampleton.Labour], Exampleton.Conservatives, SupportKind.Attendance, Exampleton.Clerk, false, null)),
        ("2026-01-12", new RelayRequested(Exampleton.Conservatives, [Exampleton.Labour], "That they support it")),
        ("2026-01-12", new DiscussionRelayed(Exampleton.Conservatives, Exampleton.Junior, [Exampleton.Labour], [], "That they support it")),
        ("2026-01-13", new DiscussionRelayed(Exampleton.Greens, Exampleton.Junior, [Exampleton.Labour], [], "That they are divided")),
        ("2026-01-14", new ProposalSubmitted("P-1", Exampleton.Conservatives, "amendment", "Move the market")),
        ("2026-01-14", new ProposalSubmitted("P-2", Exampleton.Conservatives, "amendment", "Close the market")),
        ("2026-01-15", new ProposalReleased("P-2", Exampleton.Conservatives, [Exampleton.Labour, Exampleton.Greens], Exampleton.Clerk, OccurredAt.Parse("2026-12-31"))),
        ("2026-01-14", new ProposalSubmitted("P-3", Exampleton.Conservatives, "amendment", "Roof the market")),
        ("2026-01-15", new ProposalReleased("P-3", Exampleton.Conservatives, [Exampleton.Labour, Exampleton.Greens], Exampleton.Clerk, null)),
        ("2026-01-16", new OfficeHoldersBriefed("B-1", BriefingOf.Chairs, [Exampleton.Cat], [Exampleton.Cat], [Exampleton.Clerk], false, "What it may cost")),
        ("2026-01-19", new MatterConsidered("planning", "Planning Committee", ["A-1"], false, "Deferred")),
        ("2026-01-20", new AdviceCompared(Exampleton.Labour, Exampleton.Conservatives, SameAdvice.Differs, "Labour asked about leaflets")),
        ("2026-01-21", new QuestionAnswered("8.2", null, 5, true, "Nobody else was free")),
        ("2026-01-22", new GroupSupportRequested("R-2", Exampleton.Greens, SupportKind.Briefing, Exampleton.Clerk, null, null, false, true, "The lease")));

    private static readonly Matter Elsewhere = Onlookers.A(
        history => new Matter(history), ("2026-02-01", new MatterOpened("M-2", "The bus shelter")), ("2026-02-02", Advised("A-1", Exampleton.Greens, Exampleton.Junior)));

    private static readonly Matter Reported = Onlookers.A(
        history => new Matter(history),
        ("2026-02-01", new MatterOpened("M-3", "The footbridge")),
        ("2026-02-02", new ReportAmendmentAsked("RP-1", "AM-1", Exampleton.Junior, Exampleton.Ann, "Leave the costs out")),
        ("2026-02-03", new ReportAmendmentJudged("RP-1", "AM-1", Exampleton.Junior, false, "The costs matter")),
        ("2026-02-04", new ReportDisputeReferred("RP-1", "AM-1", Exampleton.Director)));

    internal static readonly Concern AboutDan = Onlookers.A(
        history => new Concern(history),
        ("2026-03-01", new ConcernRaised("C-1", Ways.Ann, Dan, ConcernKind.Conduct, Seriousness.Ordinary, Venue.Privately, false, null, [], "What he said")),
        ("2026-03-02", Ways.Routed(MonitorHears)),
        ("2026-03-03", new InvestigationOpened(Ivy, [Matter.Stream("M-2")], null, null)),
        ("2026-03-04", new SideHeard(Dan, [Ivy], "That he did not mean it")));

    internal static readonly Concern AboutTheClerk = Onlookers.A(
        history => new Concern(history),
        ("2026-03-01", new ConcernRaised("C-2", Ways.Cat, Ways.Clerk, ConcernKind.Conduct, Seriousness.Ordinary, Venue.Privately, false, null, [], "How the letter was answered")),
        ("2026-03-02", Ways.Routed(Ways.Planning)),
        ("2026-03-09", new ParticularsGiven(Ways.Clerk, "How the letter was answered")));

    internal static readonly Concern Whistle = Onlookers.A(
        history => new Concern(history),
        ("2026-03-01", new ConcernRaised("C-3", Ways.Junior, Ways.Director, ConcernKind.UnlawfulConduct, Seriousness.Serious, Venue.Privately, false, null, [], "Two invoices")),
        ("2026-03-02", Ways.Routed(MonitorHears)));

    internal static readonly Concern AboutAnn = Onlookers.A(
        history => new Concern(history),
        ("2026-03-01", new ConcernRaised("C-4", Ways.Director, Ways.Ann, ConcernKind.Conduct, Seriousness.Ordinary, Venue.Privately, false, null, [], "What she wrote")),
        ("2026-03-02", Ways.Routed(Ways.ClerkHears)),
        ("2026-03-03", new ParticularsGiven(Ways.Ann, "What she wrote")));

    internal static readonly IReadOnlyList<Concern> Concerns = [AboutDan, AboutTheClerk, Whistle, AboutAnn];

    private static readonly Letter FromAnn = Onlookers.A(history => new Letter(history), ("2026-02-01", Wrote("L-1", Exampleton.AnnWrites, Exampleton.DirectorWrites)));

    private static readonly Letter ToAnn = Onlookers.A(history => new Letter(history), ("2026-02-01", Wrote("L-2", Exampleton.Resident, Exampleton.AnnWrites)));

    private static readonly Letter BetweenOthers = Onlookers.A(history => new Letter(history), ("2026-02-01", Wrote("L-3", Exampleton.CatWrites, Exampleton.JuniorWrites)));

    private static readonly MemberRequest OfAnn = Onlookers.A(
        history => new MemberRequest(history), ("2026-02-01", Asking.AskedTwoThings(Exampleton.Ann) with { To = Exampleton.Director, OnBehalfOf = "Pat Resident" }),
        ("2026-02-03", new RequestAnswered(Exampleton.Director, [new(1, AnswerExtent.Full, "In June")], null, null)));

    private static readonly MemberRequest OfBob = Onlookers.A(
        history => new MemberRequest(history), ("2026-02-01", Asking.AskedTwoThings(Exampleton.Bob) with { To = Exampleton.Junior }));

    private static readonly DocumentAccess ByAnn = Onlookers.A(
        history => new DocumentAccess(history),
        ("2026-02-01", new AccessAsked("D-1", Exampleton.Ann, Exampleton.Clerk, "The lease", null, null, false, null, null, Openness.Open, false, false, false, "To know")),
        ("2026-02-02", new DecidersSawMore(new(AccessPartyKind.Officer, "robin-example", "Robin Example", "town-clerk"), "The rent", "It is the tenant's")));

    private static readonly Declaration Anns = Onlookers.A(
        history => new Declaration(history), ("2026-02-01", new GiftReceived(AnnThen, "T-1", "Two tickets", 6000, "A theatre", false, null, null)));

    private static readonly Declaration Cats = Onlookers.A(
        history => new Declaration(history), ("2026-02-01", new RelationshipDeclared(CatThen, new("jo-newcomer", "Jo Newcomer"), Closeness.Family, "town-clerk")));

    private static readonly MediaDealing OfAnnsWard = Onlookers.A(
        history => new MediaDealing(history),
        ("2026-02-01", new MediaEnquiryReceived("E-1", "The Exampleton Echo", Exampleton.ClerkWrites, "The market", [], [], true)),
        ("2026-02-01", new MembersToldOfMediaInterest([Exampleton.Ann], Exampleton.ClerkWrites)));

    private static readonly Reading OfTheSquare = Onlookers.A(
        history => new Reading(history), ("2026-03-10", new ConfidentialLayerRead(Matter.Stream("M-1"), [Layer.Discussion], "Concern C-1")));

    private static readonly Reading OfTheClerksConcern = Onlookers.A(
        history => new Reading(history), ("2026-03-10", new ConfidentialLayerRead(Concern.Stream("C-2"), [Layer.Discussion], "It is heard today") with { SaidBy = new("bob-sample", "Cllr Bob Sample", "member") }));

    private static readonly Grant TheAudit = Onlookers.Granted(Onlookers.Audit);

    private static readonly Council Exampletons = new(Onlookers.Told(History.Empty, ("2023-05-08", new CouncilCreated("exampleton", "Exampleton Town Council", Nation.EnglandAndWales, false, true)), ("2023-05-08", new MailboxOpened("office@exampleton.gov.example", null))));

    /// <summary>Under each heading, what is looked at: the record, and the number of the entry.</summary>
    internal static readonly (string Heading, (string What, IRecord Record, long Entry)[] Rows)[] All =
    [
        ("A matter on which Labour and the director have dealings",
        [
            ("that it was opened", Square, 1), ("Labour asks for the director", Square, 2), ("the director at Labour's meeting", Square, 3), ("the director's advice to Labour", Square, 4),
            ("an assistant at the Conservatives' meeting", Square, 5), ("written advice to the Conservatives", Square, 6), ("the same, once Labour was given a copy", Square, 7),
            ("that Labour was given it", Square, 8), ("oral advice to the Conservatives, though noted for Labour", Square, 9),
            ("Labour is told of the Conservatives' support, not of its subject", Square, 11), ("the Conservatives ask to have something relayed", Square, 12),
            ("what they asked to have relayed to Labour", Square, 13), ("what the Greens did not ask to have relayed to Labour", Square, 14),
            ("a proposal of the Conservatives", Square, 15), ("one released under an embargo", Square, 16), ("one released to Labour and the Greens", Square, 18),
            ("a briefing that only Cat and the clerk attended", Square, 20), ("that planning considered it, and Labour's advice", Square, 21),
            ("the clerk's comparison of Labour's and the Conservatives' advice", Square, 22), ("the answer to a question about the Conservatives' meeting", Square, 23),
            ("the Greens ask the clerk in confidence", Square, 24),
        ]),
        ("A matter on which they have none", [("that it was opened", Elsewhere, 1), ("advice to the Greens", Elsewhere, 2)]),
        ("A report of an assistant's that Ann wants amended", [("that she asked for it", Reported, 2), ("that the assistant did not agree", Reported, 3), ("that it was referred to the director", Reported, 4)]),
        ("Letters", [("from Ann to the director", FromAnn, 1), ("from a resident to Ann", ToAnn, 1), ("from Cat to an assistant", BetweenOthers, 1)]),
        ("Members' requests", [("Ann's, to the director", OfAnn, 1), ("the director's answer", OfAnn, 2), ("Bob's, to an assistant, of whose group Ann is leader", OfBob, 1)]),
        ("Access to documents", [("Ann asks for one", ByAnn, 1), ("what the deciders saw and Ann did not", ByAnn, 2)]),
        ("Declarations", [("a gift to Ann", Anns, 1), ("that Cat is close to an officer", Cats, 1)]),
        ("The media", [("an enquiry of which Ann was told", OfAnnsWard, 1)]),
        ("A concern of Ann's about Dan, with the monitoring officer", [("that it was raised", AboutDan, 1), ("where it went", AboutDan, 2), ("what Dan told the investigator", AboutDan, 4)]),
        ("A concern of Cat's about the clerk, with planning", [("that it was raised", AboutTheClerk, 1), ("the particulars given to the clerk", AboutTheClerk, 3)]),
        ("An assistant's, that the director acts unlawfully, with the monitoring officer", [("that it was raised", Whistle, 1)]),
        ("A concern of the director's about Ann, with the clerk", [("that it was raised", AboutAnn, 1), ("the particulars given to Ann", AboutAnn, 3)]),
        ("Who read what", [("of the first matter", OfTheSquare, 1), ("Bob, of the concern about the clerk", OfTheClerksConcern, 1)]),
        ("What was granted", [("the audit", TheAudit, 1)]),
        ("The roster", [("that the council was created", Exampletons, 1), ("a mailbox's address", Exampletons, 2)]),
    ];

    private static AdviceGiven Advised(string advice, Side to, OfficerThen by) => Telling.Advised(to, by, advice, AdviceForm.Written, "There are 40 stalls");

    private static LetterRecorded Wrote(string letter, Correspondent from, Correspondent to) => Telling.Wrote(from, to) with { Reference = letter, Subject = "The stalls", Text = "How many are there?" };
}
