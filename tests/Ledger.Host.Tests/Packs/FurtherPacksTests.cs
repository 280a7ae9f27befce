using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Host.Tests.Packs;

/// <summary>
/// A pack is only data: protocols of three more councils, each a file and nothing else, check clean and judge a council that adopted them.
/// The files say which part of each text was seen; a fourth is invented, and has what none of these asks for.
/// </summary>
public sealed class FurtherPacksTests(FurtherPacksTests.Shared shared) : IClassFixture<FurtherPacksTests.Shared>
{
    [Theory]
    [InlineData("derbyshire")]
    [InlineData("welsh-community")]
    [InlineData("knutsford")]
    [InlineData("exampleton-joint")]
    public void A_pack_from_a_text_that_nobody_had_seen_checks_clean(string pack) =>
        PackCheck.Of(Fixture(pack)).Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public async Task Derbyshire_is_acknowledged_the_next_working_day_and_answered_within_ten() =>
        (await Judged(
            "derbyshire", "request/RQ-1",
            """{"do":"ReceiveRequest","by":"ann-sample","occurredAt":"2026-04-02","at":"2026-04-02T10:00:00Z","request":"RQ-1","questions":["When is the bridge inspected?"]}""",
            """{"do":"AcknowledgeRequest","by":"town-clerk","occurredAt":"2026-04-07","at":"2026-04-07T10:00:00Z","request":"RQ-1","handler":"town-clerk","contains":["handler"]}""",
            """{"do":"AnswerRequest","by":"town-clerk","occurredAt":"2026-04-21","at":"2026-04-21T10:00:00Z","request":"RQ-1","replies":[{"question":1,"extent":"full","says":"In May."}]}"""))
        .ShouldBe(
        [
            "Responding 1: acknowledge Cllr Ann Sample's request RQ-1, due 2026-04-07, Met",
            "Responding 2: answer Cllr Ann Sample's request RQ-1, due 2026-04-20, MetLate",
        ]);

    [Theory]
    [InlineData("routine-service", "the highways hub")]
    [InlineData("concern-about-a-service", "the complaints procedure")]
    public async Task Derbyshire_sends_other_requests_elsewhere_and_owes_nothing_for_them(string kind, string to) =>
        (await Judged(
            "derbyshire", "request/RQ-1",
            $$"""{"do":"ReceiveRequest","by":"ann-sample","occurredAt":"2026-04-02","at":"2026-04-02T10:00:00Z","request":"RQ-1","kind":"{{kind}}","questions":["Will the road be mended?"]}"""))
        .ShouldBe([$"Responding 2: note: A request of this kind is no business of the clause; it goes to {to}."]);

    [Fact]
    public async Task In_wales_a_low_level_complaint_takes_each_step_to_the_ombudsman() =>
        (await Judged(
            "welsh-community", "concern/K-1",
            Raised("ann-sample", "cat-specimen"), Routed("town-clerk"),
            """{"do":"NotifyOfConcern","by":"town-clerk","occurredAt":"2026-02-04","at":"2026-02-04T10:00:00Z","concern":"K-1","to":["monitoring-officer"],"what":"Whether it is low level."}""",
            """{"do":"TryInformalResolution","by":"town-clerk","occurredAt":"2026-02-05","at":"2026-02-05T10:00:00Z","concern":"K-1","means":"discussion","resolved":false,"dealtWithBy":["town-clerk"]}""",
            """{"do":"TryInformalResolution","by":"town-clerk","occurredAt":"2026-02-12","at":"2026-02-12T10:00:00Z","concern":"K-1","means":"mediation","resolved":false,"dealtWithBy":["town-clerk","eve-instance"]}""",
            """{"do":"EscalateConcern","by":"town-clerk","occurredAt":"2026-02-16","at":"2026-02-16T10:00:00Z","concern":"K-1","to":["ombudsman"]}"""))
        .ShouldBe(
        [
            "The complaint: Take the concern about Cllr Cat Specimen to the Clerk/Proper Officer (Robin Example), no limit, Met",
            "The complaint: Inform Monitoring Officer of the principal council, Monitoring Officer of the principal council, that Robin Example became involved, no limit, Met",
            "The complaint: Take the concern about Cllr Cat Specimen on to the Clerk/Proper Officer (Robin Example) and the Chair or Vice Chair of the Council (Cllr Eve Instance and Cllr Fay Further), no limit, Met",
        ]);

    [Fact]
    public async Task In_wales_the_chair_does_not_act_in_their_own_case() =>
        (await Judged(
            "welsh-community", "concern/K-1",
            Raised("ann-sample", "eve-instance"), Routed("town-clerk"),
            """{"do":"EscalateConcern","by":"town-clerk","occurredAt":"2026-02-10","at":"2026-02-10T10:00:00Z","concern":"K-1","to":["town-clerk","eve-instance"]}"""))
        .ShouldContain("Resolution ¶4: breach: Cllr Eve Instance was to deal, at a further step, with the concern about Cllr Eve Instance.");

    [Fact]
    public async Task In_wales_the_vice_chair_does_instead() =>
        (await Judged(
            "welsh-community", "concern/K-1",
            Raised("ann-sample", "eve-instance"), Routed("town-clerk"),
            """{"do":"EscalateConcern","by":"town-clerk","occurredAt":"2026-02-10","at":"2026-02-10T10:00:00Z","concern":"K-1","to":["town-clerk","fay-further"]}"""))
        .ShouldNotContain(one => one.Contains("breach", StringComparison.Ordinal));

    [Theory]
    [InlineData("town-clerk", "cat-specimen", "ordinary", "Not considered • 3", "Public Services Ombudsman for Wales")]
    [InlineData("ann-sample", "cat-specimen", "serious", "Not considered • 2", "Public Services Ombudsman for Wales")]
    [InlineData("Pat Resident", "cat-specimen", "ordinary", "Not considered • 1", "Public Services Ombudsman for Wales")]
    [InlineData("ann-sample", "jo-newcomer", "ordinary", "Not considered • 5", "Internal complaints process")]
    public async Task In_wales_what_is_not_settled_locally_goes_where_the_text_says(string by, string about, string seriousness, string clause, string to)
    {
        var judged = await Judged("welsh-community", "concern/K-1", Raised(by, about, seriousness), Routed("town-clerk"));
        judged.Length.ShouldBe(2);
        judged.ShouldContain(one => one.StartsWith($"{clause}: Take the concern about", StringComparison.Ordinal) && one.Contains(to) && one.EndsWith("Open", StringComparison.Ordinal));
        judged.ShouldContain(one => one.StartsWith($"{clause}: breach: The concern about", StringComparison.Ordinal) && one.Contains(to));
    }

    [Fact]
    public async Task In_wales_the_accused_has_every_particular_before_a_finding() =>
        (await Judged(
            "welsh-community", "concern/K-1",
            Raised("ann-sample", "cat-specimen"), Routed("town-clerk"),
            """{"do":"ReachFinding","by":"town-clerk","occurredAt":"2026-02-10","at":"2026-02-10T10:00:00Z","concern":"K-1","outcome":"not-upheld","reasons":"Nothing in it."}"""))
        .ShouldContain("The complaint: breach: The concern about Cllr Cat Specimen was heard before Cllr Cat Specimen had the particulars.");

    [Fact]
    public async Task Knutsford_asks_whether_a_member_and_an_officer_are_too_close() =>
        (await Judged(
            "knutsford", "declaration/ann-sample",
            """{"do":"DeclareRelationship","by":"ann-sample","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","person":"ann-sample","with":"jo-newcomer","how":"family","to":"town-clerk"}"""))
        .ShouldBe(["1.3 ¶2: question: Cllr Ann Sample and Jo Newcomer are close; does it confuse their roles, or suggest that one is favoured?"]);

    [Theory]
    [InlineData("upheld", "breach: Robin Example found that Cllr Cat Specimen did not keep the clause.")]
    [InlineData("not-upheld", "question: Robin Example did not find that Cllr Cat Specimen broke the clause.")]
    public async Task Knutsford_has_courtesy_judged_by_those_who_hear_a_concern(string outcome, string judged) =>
        (await Judged(
            "knutsford", "concern/K-1", Raised("ann-sample", "cat-specimen", clause: "1.3 ¶2"),
            $$"""{"do":"ReachFinding","by":"town-clerk","occurredAt":"2026-02-10","at":"2026-02-10T10:00:00Z","concern":"K-1","outcome":"{{outcome}}","clauses":["1.3 ¶2"],"reasons":"As was heard."}"""))
        .ShouldBe([$"1.3 ¶2: {judged}"]);

    // The council has no groups, so that each member asks for themselves.
    [Fact]
    public async Task Knutsford_has_members_treated_alike() =>
        (await Judged(
            "knutsford", "matter/M-1",
            """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-02","at":"2026-02-02T10:00:00Z","matter":"M-1","title":"The market"}""",
            Asks("R-1", "ann-sample"), Asks("R-2", "cat-specimen"),
            """{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-05","at":"2026-02-05T10:00:00Z","matter":"M-1","advice":"A-1","group":"ann-sample","request":"R-1","form":"written","facts":["It pays for itself."]}""",
            """{"do":"DeclineGroupSupport","by":"town-clerk","occurredAt":"2026-02-06","at":"2026-02-06T10:00:00Z","matter":"M-1","request":"R-2","ground":"none-given"}"""))
        .ShouldBe(["2.2: breach: Cllr Cat Specimen was refused support that Cllr Ann Sample had on the same matter, and no reason was given."]);

    [Fact]
    public async Task Between_authorities_a_request_is_complete_and_is_answered_in_time()
    {
        (await Judged(
            "exampleton-joint", "request/RQ-1",
            """{"do":"ReceiveRequest","by":"ann-sample","occurredAt":"2026-02-02","at":"2026-02-02T10:00:00Z","request":"RQ-1","questions":["Who mends the bridge?"]}""",
            """{"do":"ReferRequest","by":"town-clerk","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","request":"RQ-1","authority":"Sampleshire","sharedReference":"X/1","fields":["contact"]}"""))
            .ShouldBe(["1.1: breach: The request to Sampleshire does not give deadline."]);
        (await Judged(
            "exampleton-joint", "request/RQ-1",
            """{"do":"ReceiveRequestFromAuthority","by":"town-clerk","occurredAt":"2026-04-02","at":"2026-04-02T10:00:00Z","request":"RQ-1","authority":"Sampleshire","sharedReference":"Y/1","questions":["Who sits on the panel?"],"fields":["contact","deadline"]}""",
            """{"do":"AnswerRequest","by":"town-clerk","occurredAt":"2026-04-13","at":"2026-04-13T10:00:00Z","request":"RQ-1","replies":[{"question":1,"extent":"full","says":"Two of each."}]}"""))
            .ShouldBe(["1.2: answer Sampleshire's request Y/1, due 2026-04-13, Met"]);
    }

    [Fact]
    public async Task A_sanction_a_remedy_and_a_hearing_come_as_the_text_has_them() =>
        (await Judged(
            "exampleton-joint", "concern/K-1", Raised("ann-sample", "cat-specimen"),
            Particulars("cat-specimen", "2026-02-04"), Particulars("ann-sample", "2026-02-11"),
            """{"do":"ReachFinding","by":"town-clerk","occurredAt":"2026-02-10","at":"2026-02-10T10:00:00Z","concern":"K-1","outcome":"upheld","reasons":"As was heard."}""",
            """{"do":"RecommendSanction","by":"town-clerk","occurredAt":"2026-02-10","at":"2026-02-10T11:00:00Z","concern":"K-1","sanction":"Training."}""",
            """{"do":"ImposeSanction","by":"town-clerk","occurredAt":"2026-02-12","at":"2026-02-12T10:00:00Z","concern":"K-1","sanction":"S-1","what":"Training.","dealtWithBy":["council"]}""",
            """{"do":"ImposeSanction","by":"town-clerk","occurredAt":"2026-02-12","at":"2026-02-12T11:00:00Z","concern":"K-1","sanction":"S-2","what":"An apology."}""",
            """{"do":"SetRemedy","by":"town-clerk","occurredAt":"2026-02-12","at":"2026-02-12T12:00:00Z","concern":"K-1","remedy":"R-1","what":"A correction.","due":"2026-02-20"}""",
            """{"do":"GiveRemedy","by":"town-clerk","occurredAt":"2026-02-23","at":"2026-02-23T12:00:00Z","concern":"K-1","remedy":"R-1"}"""))
        .ShouldBe(
        [
            "2.1: Give Cllr Cat Specimen the particulars of the concern about Cllr Cat Specimen, no limit, Met",
            "2.1: Give Cllr Ann Sample the particulars of the concern about Cllr Cat Specimen, no limit, Met",
            "2.3: Give Cllr Ann Sample the remedy: A correction., due 2026-02-20, MetLate",
            "2.1: breach: The concern about Cllr Cat Specimen was heard before Cllr Ann Sample had the particulars.",
            "2.2: breach: Robin Example imposed a sanction on Cllr Cat Specimen; only the Personnel Panel may.",
            "2.2: breach: Robin Example imposed a sanction on Cllr Cat Specimen that they had recommended themselves.",
        ]);

    [Fact]
    public async Task Letters_are_copied_kept_and_decide_nothing() =>
        (await Judged(
            "exampleton-joint", "letter/L-1",
            """{"do":"RecordLetter","by":"ann-sample","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","letter":"L-1","from":"ann-sample","to":["cat-specimen"],"channel":"message"}""",
            """{"do":"NoteLetterSubjects","by":"town-clerk","occurredAt":"2026-02-03","at":"2026-02-03T11:00:00Z","letter":"L-1","subjects":["Staffing"]}""",
            """{"do":"RecordDecisionByLetter","by":"town-clerk","occurredAt":"2026-02-03","at":"2026-02-03T12:00:00Z","letter":"L-1","decision":"To buy a bench.","takenBy":["ann-sample"]}""",
            """{"do":"KeepLetter","by":"town-clerk","occurredAt":"2026-02-04","at":"2026-02-04T10:00:00Z","letter":"L-1","holder":"The archive"}"""))
        .ShouldBe(
        [
            "3.1: give Robin Example, Town Clerk, a copy, no limit, Open",
            "3.2: keep the letter until 3 February 2028 with one holder, no limit, Met",
            "3.1: breach: Robin Example, Town Clerk, had no copy of a letter from Cllr Ann Sample when one was due.",
            "3.3: breach: Cllr Ann Sample took a decision by correspondence.",
            "3.4: breach: Cllr Ann Sample wrote about Staffing by text or chat message.",
        ]);

    [Fact]
    public async Task A_document_of_an_open_category_is_refused_to_nobody() =>
        (await Judged(
            "exampleton-joint", "access/D-1",
            """{"do":"AskForAccess","by":"ann-sample","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","access":"D-1","member":"ann-sample","to":"town-clerk","document":"The lift's report","category":"Inspection report"}""",
            """{"do":"DetermineAccess","by":"town-clerk","occurredAt":"2026-02-04","at":"2026-02-04T10:00:00Z","access":"D-1","verdict":"refused","ground":"other","explanation":"It is long."}"""))
        .ShouldBe(["4.1: breach: Cllr Ann Sample was refused a document, though documents of the category “Inspection report” are open to every member."]);

    [Fact]
    public async Task Proposals_are_few_are_signed_off_and_reach_all_the_others_at_once() =>
        (await Judged(
            "exampleton-joint", "matter/M-1",
            """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-02","at":"2026-02-02T10:00:00Z","matter":"M-1","title":"The budget"}""",
            Puts("P-1"), Puts("P-2"),
            """{"do":"AssessProposal","by":"town-clerk","occurredAt":"2026-02-04","at":"2026-02-04T10:00:00Z","matter":"M-1","proposal":"P-1"}""",
            """{"do":"ReleaseProposal","by":"town-clerk","occurredAt":"2026-02-05","at":"2026-02-05T10:00:00Z","matter":"M-1","proposal":"P-1","to":["cat-specimen","eve-instance"],"embargoedUntil":"2026-02-09"}"""))
        .ShouldBe(
        [
            "5.3: breach: Cllr Ann Sample put 2 proposals, of which P-2 is beyond the limit of 1.",
            "5.1: breach: Proposal P-1 of Cllr Ann Sample was released without the sign-off of the Town Clerk.",
            "5.2: breach: Proposal P-1 of Cllr Ann Sample was released on 5 February 2026, and not to Cllr Fay Further.",
            "5.2: breach: Proposal P-1 of Cllr Ann Sample was released before its embargo ended: 5 February 2026, with the embargo until 9 February 2026.",
        ]);

    /// <summary>No rule stands in the catalogue that nobody asks for.</summary>
    [Fact]
    public void Every_rule_of_the_catalogue_is_named_by_some_pack() =>
        RuleBook.Rules.Keys.Except(PackShelf.All.Concat(Further.Select(pack => Fixture(pack).Pack!)).SelectMany(pack => pack.Clauses).Select(clause => clause.Rule)).ShouldBeEmpty();

    private static readonly string[] Further = ["derbyshire", "welsh-community", "knutsford", "exampleton-joint"];

    private static string Puts(string proposal) =>
        $$"""{"do":"SubmitProposal","by":"ann-sample","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","matter":"M-1","proposal":"{{proposal}}","group":"ann-sample","kind":"amendment","title":"More benches"}""";

    private static string Particulars(string to, string on) =>
        $$"""{"do":"GiveParticulars","by":"town-clerk","occurredAt":"{{on}}","at":"{{on}}T10:00:00Z","concern":"K-1","to":"{{to}}","what":"What was said, and when."}""";

    private static string Asks(string request, string member) =>
        $$"""{"do":"RequestGroupSupport","by":"{{member}}","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","matter":"M-1","request":"{{request}}","group":"{{member}}","kind":"report","to":"town-clerk"}""";

    private static string Raised(string by, string about, string seriousness = "ordinary", string? clause = null) =>
        $$"""{"do":"RaiseConcern","by":"town-clerk","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","concern":"K-1","complainant":{{Named(by)}},"about":"{{about}}","kind":"conduct","seriousness":"{{seriousness}}","what":"A remark.","clauses":[{{(clause is null ? "" : $"\"{clause}\"")}}]}""";

    // Whoever is not on the roster goes by a name.
    private static string Named(string who) => who.Contains(' ', StringComparison.Ordinal) ? $$"""{"name":"{{who}}"}""" : $"\"{who}\"";

    private static string Routed(string to) =>
        $$"""{"do":"RouteConcern","by":"town-clerk","occurredAt":"2026-02-03","at":"2026-02-03T11:00:00Z","concern":"K-1","to":["{{to}}"]}""";

    private static PackFile Fixture(string pack) => PackFile.Read(Path.Combine(Checkout.Root, "tests", "Ledger.Host.Tests", "Packs", "fixtures", $"{pack}.yaml"));

    // What a council that adopted the pack is told of one record, in the order of the clauses.
    private async Task<string[]> Judged(string pack, string record, params string[] lines)
    {
        var (ledger, slug) = shared.Next();
        var adopt = new Order(
            new AdoptProtocol(Fixture(pack).Pack!, new LocalDate(2025, 5, 8), "25/01"), new("administrator", new OccurredAt(new LocalDate(2025, 5, 8)), Instant.FromUtc(2025, 5, 8, 9, 0)));
        var told = Roster(slug).Concat(lines).Select(line => CommandBook.Read(line)).ToList();
        foreach (var outcome in await ledger.Door.SubmitAll(slug, [told[0], adopt, .. told.Skip(1)], CancellationToken.None))
            outcome.Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();
        var now = InstantPattern.ExtendedIso.Parse("2026-05-01T09:00:00Z").Value;
        await using var session = ledger.Store.QuerySession(slug);
        var (scope, records) = (new ReportScope(slug, Reader.Keeper, now, ledger.Clock.Now, new StreamName(record.Split('/')[0], record.Split('/')[1])), new RecordsQuery(session));
        var judgement = (await records.OfKind(record.Split('/')[0], scope, CancellationToken.None)).ShouldHaveSingleItem()
            .Judge(await records.Council(scope, CancellationToken.None), now);
        return
        [
            .. judgement.Duties.Select(duty => $"{duty.Clause.Ref}: {duty.What}, {(duty.Due.On is { } on ? $"due {LocalDatePattern.Iso.Format(on)}" : "no limit")}, {duty.State}"),
            .. judgement.Findings.Select(finding => $"{finding.Clause.Ref}: {(finding.Kind is FindingKind.Breach ? "breach" : "question")}: {finding.Says}"),
            .. judgement.Notes.Select(note => $"{note.Clause.Ref}: note: {note.Says}"),
        ];
    }

    private static IReadOnlyList<string> Roster(string slug) =>
    [
        Began($$"""{"do":"CreateCouncil","slug":"{{slug}}","name":"Sixth Council","sandbox":true}"""),
        Began("""{"do":"NameWard","ward":"north","name":"North"}"""),
        .. Members.Select(member => Began($$"""{"do":"TakeOffice","member":"{{member.Id}}","name":"{{member.Name}}","how":"elected","ward":"north"}""")),
        Began("""{"do":"AppointOfficer","officer":"robin-example","name":"Robin Example","post":"town-clerk","title":"Town Clerk"}"""),
        Began("""{"do":"AppointOfficer","officer":"jo-newcomer","name":"Jo Newcomer","post":"assistant-clerk","title":"Assistant Clerk"}"""),
        Began("""{"do":"FormBody","body":"council","name":"The Council","kind":"council"}"""),
        Began("""{"do":"AppointToBody","body":"council","member":"eve-instance","part":"chair"}"""),
        Began("""{"do":"AppointToBody","body":"council","member":"fay-further","part":"vice-chair"}"""),
    ];

    private static readonly (string Id, string Name)[] Members =
        [("ann-sample", "Cllr Ann Sample"), ("cat-specimen", "Cllr Cat Specimen"), ("eve-instance", "Cllr Eve Instance"), ("fay-further", "Cllr Fay Further")];

    private static string Began(string line) => line[..^1] + ""","by":"administrator","occurredAt":"2025-05-08","at":"2025-05-08T09:00:00Z"}""";

    /// <summary>One ledger, in which each test has a council of its own.</summary>
    public sealed class Shared(PostgresFixture postgres) : IAsyncLifetime
    {
        private TestLedger ledger = null!;
        private int councils;

        public async ValueTask InitializeAsync() => ledger = await TestLedger.Open(postgres);

        public ValueTask DisposeAsync() => ledger.DisposeAsync();

        internal (TestLedger Ledger, string Slug) Next() => (ledger, $"sixth-{++councils}");
    }
}
