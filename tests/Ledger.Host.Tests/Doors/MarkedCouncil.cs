using System.Text.Json;
using System.Text.RegularExpressions;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Host.Tests.Doors;

/// <summary>Somebody who comes through the doors in one role.</summary>
/// <param name="Login">What they sign in with.</param>
/// <param name="Role">In what role.</param>
/// <param name="Person">Their id in the roster or of their grant; null for the administrator.</param>
public sealed record Somebody(string Login, Role Role, string? Person)
{
    /// <summary>Their browser, in which they are signed in.</summary>
    internal Visitor Browser { get; set; } = null!;

    /// <summary>Their program, which has their token.</summary>
    internal HttpClient Program { get; set; } = null!;

    /// <inheritdoc/>
    public override string ToString() => Login;
}

/// <summary>The web application and API with a council each of whose records has words of its own in each layer, and somebody in every role.</summary>
public sealed partial class MarkedCouncil(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Slug = "exampleton";

    private const string Elsewhere = """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-7","title":"Elsewhere zqelsewhere"}""";

    private static readonly string[] Roster =
    [
        """{"do":"AppointOfficer","by":"administrator","officer":"mo-nitor","name":"Mo Nitor","post":"monitoring-officer","title":"Monitoring Officer"}""",
        """{"do":"AppointOfficer","by":"administrator","officer":"dee-rector","name":"Dee Rector","post":"director","title":"Director"}""",
        """{"do":"AppointOfficer","by":"administrator","officer":"pol-aide","name":"Pol Aide","post":"political-assistant","title":"Political Assistant to the Labour Group"}""",
        """{"do":"TakeOffice","by":"administrator","member":"bob-sample","name":"Cllr Bob Sample","how":"elected","ward":"north"}""",
        """{"do":"JoinGroup","by":"administrator","member":"bob-sample","group":"labour"}""",
        """{"do":"TakeOffice","by":"administrator","member":"dan-mover","name":"Cllr Dan Mover","how":"elected","ward":"south"}""",
        """{"do":"JoinGroup","by":"administrator","member":"dan-mover","group":"labour"}""",
        """{"do":"AppointToBody","by":"administrator","body":"planning","member":"bob-sample","part":"chair"}""",
    ];

    private static readonly string[] Records =
    [
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"Stalls zqtitle"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"labour","kind":"attendance","to":"director","about":"On zqasklabour"}""",
        """{"do":"AttendGroupMeeting","by":"director","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"labour","request":"R-1","members":[{"member":"ann-sample"}],"nonMembers":[{"name":"Val Zqguest"}],"discussed":"They zqsaidlabour"}""",
        """{"do":"GiveAdvice","by":"director","occurredAt":"2026-02-03","matter":"M-1","advice":"A-1","group":"labour","meeting":"G-1","request":"R-1","facts":["It is zqadvlabour"]}""",
        """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-04","matter":"M-1","meeting":"G-2","group":"conservative","members":[{"member":"cat-specimen"}],"discussed":"They zqsaidcons"}""",
        """{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-04","matter":"M-1","advice":"A-2","group":"conservative","form":"written","facts":["It is zqadvcons"]}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-05","matter":"M-1","request":"R-2","group":"green","kind":"briefing","to":"town-clerk","inConfidence":true,"about":"On zqaskgreen"}""",
        """{"do":"ConsiderMatter","by":"town-clerk","occurredAt":"2026-02-20","matter":"M-1","body":"planning","advice":["A-1"],"decision":"To zqdecision"}""",
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-2","title":"Hall zqothertitle"}""",
        """{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-2","advice":"A-1","group":"green","facts":["It is zqadvgreen"]}""",
        """{"do":"RecordLetter","by":"ann-sample","occurredAt":"2026-02-06T10:00:00Z","letter":"L-1","from":"ann-sample","to":["director"],"subject":"About zqlettersubject","text":"Dear zqlettertext"}""",
        """{"do":"ReceiveRequest","by":"town-clerk","occurredAt":"2026-02-07","request":"RQ-1","member":"ann-sample","to":"director","kind":"information","questions":["How zqquestion?"],"onBehalfOf":"Zqresident"}""",
        """{"do":"AnswerRequest","by":"director","occurredAt":"2026-02-09","request":"RQ-1","replies":[{"question":1,"extent":"full","says":"So zqanswer"}]}""",
        """{"do":"AskForAccess","by":"town-clerk","occurredAt":"2026-02-10","access":"D-1","member":"ann-sample","to":"town-clerk","document":"The zqdocument"}""",
        """{"do":"ReceiveGift","by":"cat-specimen","occurredAt":"2026-02-11","person":"cat-specimen","gift":"H-1","what":"A hamper","valueInPence":9000,"from":"Zqgiver"}""",
        """{"do":"RaiseConcern","by":"town-clerk","occurredAt":"2026-02-12","concern":"C-1","complainant":"ann-sample","about":"eve-instance","kind":"conduct","what":"A zqremark"}""",
        """{"do":"RouteConcern","by":"town-clerk","occurredAt":"2026-02-12","concern":"C-1","to":["monitoring-officer"]}""",
        """{"do":"HearSide","by":"monitoring-officer","occurredAt":"2026-02-13","concern":"C-1","side":"eve-instance","said":"She zqheard"}""",
        """{"do":"RaiseConcern","by":"cat-specimen","occurredAt":"2026-02-14","concern":"C-2","about":"town-clerk","kind":"conduct","what":"That zqaboutclerk"}""",
        """{"do":"RouteConcern","by":"cat-specimen","occurredAt":"2026-02-14","concern":"C-2","to":["planning"]}""",
        """{"do":"ProposeGrant","by":"town-clerk","occurredAt":"2026-02-15","grant":"G-1","to":"aud-itor","name":"Aud Itor","role":"auditor","beyond":["discussion"],"why":"For zqaudit"}""",
        """{"do":"DecideGrant","by":"monitoring-officer","occurredAt":"2026-02-16","grant":"G-1","agreed":true,"why":"Right."}""",
        """{"do":"ProposeGrant","by":"town-clerk","occurredAt":"2026-02-15","grant":"G-2","to":"ivy-neutral","name":"Ivy Neutral","role":"investigator","records":["concern/C-1"],"why":"The case."}""",
        """{"do":"DecideGrant","by":"monitoring-officer","occurredAt":"2026-02-16","grant":"G-2","agreed":true,"why":"Right."}""",
        """{"do":"ProposeGrant","by":"town-clerk","occurredAt":"2026-02-15","at":"2026-02-15T10:00:00Z","grant":"G-3","to":"late-auditor","name":"Late Auditor","role":"auditor","until":"2026-03-31","why":"Last year’s audit."}""",
        """{"do":"DecideGrant","by":"monitoring-officer","occurredAt":"2026-02-16","at":"2026-02-16T10:00:00Z","grant":"G-3","agreed":true,"why":"Right."}""",
    ];

    private static readonly string[] Marked =
        [.. Mark().Matches(string.Concat(Records) + Elsewhere).Select(match => match.Value.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Somebody in every role, and a second member of the two groups.</summary>
    internal IReadOnlyList<Somebody> Everybody { get; } =
    [
        new("clerk", Role.ProperOfficer, "robin-example"), new("monitor", Role.MonitoringOfficer, "mo-nitor"), new("director", Role.Officer, "dee-rector"), new("ann", Role.Member, "ann-sample"),
        new("bob", Role.Member, "bob-sample"), new("cat", Role.Member, "cat-specimen"), new("eve", Role.Member, "eve-instance"), new("aide", Role.PoliticalAssistant, "pol-aide"),
        new("auditor", Role.Auditor, "aud-itor"), new("chair", Role.Decider, "bob-sample"), new("investigator", Role.Investigator, "ivy-neutral"), new("administrator", Role.Administrator, null),
    ];

    internal RunningWeb Web { get; private set; } = null!;

    /// <summary>Every record, whole.</summary>
    internal IReadOnlyList<IRecord> Whole { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Web = await RunningWeb.Open(postgres);
        await Web.Ledger.Begin(Slug, "hailsham");
        await Web.Ledger.Begin("otherton", "hailsham");
        foreach (var line in Roster) await Tell(line.Replace("\"by\":\"administrator\",", "\"by\":\"administrator\",\"occurredAt\":\"2025-05-08\",", StringComparison.Ordinal));
        foreach (var line in Records) await Tell(line);
        await Tell(Elsewhere, "otherton");
        foreach (var one in Everybody) await LetIn(one);
        await using var session = Web.Ledger.Store.QuerySession(Slug);
        var all = new List<IRecord>();
        foreach (var kind in RecordKind.All) all.AddRange(await new RecordsQuery(session).OfKind(kind.Name, new(Slug, Reader.Keeper, Now, Now), CancellationToken.None));
        Whole = all;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in Everybody)
        {
            one.Browser.Dispose();
            one.Program.Dispose();
        }

        await Web.DisposeAsync();
    }

    internal NodaTime.Instant Now => Web.Services.GetRequiredService<LedgerClock>().Now;

    /// <summary>Gives somebody an account in which they sign in, and a token.</summary>
    internal async Task LetIn(Somebody one)
    {
        await Web.Account(one.Login, Slug, one.Role, one.Person);
        var (secret, _) = await Web.Services.GetRequiredService<TokenBook>().Make(one.Login, new(Guid.CreateVersion7(), Slug, one.Role, one.Person), CancellationToken.None);
        one.Browser = await Web.SignedIn(one.Login);
        one.Program = new HttpClient { BaseAddress = new(Web.Address, $"/api/v1/councils/{Slug}/") };
        one.Program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
    }

    /// <summary>Records something.</summary>
    internal async Task Tell(string line, string council = Slug) =>
        (await Web.Ledger.Submit(council, line)).Refusals.Select(refusal => refusal.Says).ShouldBeEmpty(line);

    /// <summary>The reader that somebody is; null where they hold no such place today.</summary>
    internal async Task<Reader?> ReaderOf(Somebody one)
    {
        await using var session = Web.Ledger.Store.QuerySession(Slug);
        return Readers.Of(await Council(session), one.Role, one.Person ?? "administrator", Now, await Sights.GrantsOf(session, CancellationToken.None));
    }

    /// <summary>The reader that the command line takes somebody's id for.</summary>
    internal async Task<Reader?> ReaderOf(string id)
    {
        await using var session = Web.Ledger.Store.QuerySession(Slug);
        return Readers.Of(await Council(session), id, Now, await Sights.GrantsOf(session, CancellationToken.None));
    }

    /// <summary>By the law alone: the marked words of each record that a reader sees. What does not exist for them is not among the records.</summary>
    internal async Task<IReadOnlyDictionary<StreamName, IReadOnlyList<string>>> Lawful(Reader reader)
    {
        await using var session = Web.Ledger.Store.QuerySession(Slug);
        var sight = await Sights.Of(session, reader, CancellationToken.None);
        return Whole.Select(record => sight.See(record)).OfType<SeenRecord>().ToDictionary(
            seen => seen.Name, seen => Marks(string.Concat(seen.Entries.Select(one => JsonSerializer.Serialize<Fact>(one.Entry.Fact, StoredJson.Options)))));
    }

    /// <summary>The marked words in a text, in order.</summary>
    internal static IReadOnlyList<string> Marks(string text) => [.. Marked.Where(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase))];

    private static async Task<Council> Council(IQuerySession session) => (await session.LoadAsync<StreamSnapshot>(Domain.Roster.Council.Stream.Id, CancellationToken.None)).Council();

    [GeneratedRegex("zq[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
