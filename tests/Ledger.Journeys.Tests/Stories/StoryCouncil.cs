using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Journeys.Tests.Stories;

/// <summary>Exampleton, with a monitoring officer and an auditor, and a year behind it in which two groups were advised: once for all stories, each of which keeps to its own records.</summary>
public sealed class StoryCouncil(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Discussed = "We shall vote against the charges whatever the officers say.";

    private static readonly string[] Before =
    [
        """{"do":"AppointOfficer","by":"administrator","occurredAt":"2025-05-09","officer":"mo-nitor","name":"Mo Nitor","post":"monitoring-officer","title":"Monitoring Officer"}""",
        """{"do":"AppointOfficer","by":"administrator","occurredAt":"2025-05-09","officer":"dee-puty","name":"Dee Puty","post":"deputy-clerk","title":"Deputy Clerk"}""",
        """{"do":"TakeGroupPart","by":"administrator","occurredAt":"2025-05-09","group":"labour","member":"ann-sample","part":"leader"}""",
        """{"do":"OpenMailbox","by":"administrator","occurredAt":"2025-05-09","address":"ann@exampleton.example","owner":"ann-sample"}""",
        """{"do":"ProposeGrant","by":"town-clerk","occurredAt":"2026-01-05","grant":"G-1","to":"aud-itor","name":"Aud Itor","role":"auditor","kinds":["matter","letter"],"beyond":["discussion"],"until":"2099-12-31","why":"The internal audit of how groups were dealt with."}""",
        """{"do":"DecideGrant","by":"monitoring-officer","occurredAt":"2026-01-06","grant":"G-1","agreed":true,"why":"The council asked for it."}""",
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"The car park in Mill Lane"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"conservative","kind":"attendance","to":"town-clerk"}""",
        $$"""{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"conservative","request":"R-1","members":[{"member":"cat-specimen"}],"discussed":"{{Discussed}}"}""",
        """{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","advice":"A-1","group":"conservative","facts":["It has 80 places."]}""",
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-10","matter":"M-2","title":"The lease of the rink"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-10","matter":"M-2","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}""",
        """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-11","matter":"M-2","meeting":"G-1","group":"labour","request":"R-1","members":[{"member":"ann-sample"}]}""",
        """{"do":"ReceiveMeetingRecord","by":"town-clerk","occurredAt":"2026-02-12","matter":"M-2","record":"N-1","group":"labour","meeting":"G-1","attributes":["town-clerk"]}""",
        """{"do":"SubmitReport","by":"town-clerk","occurredAt":"2026-02-20","matter":"M-2","report":"RP-1","body":"planning","proposals":[{"member":"ann-sample","labelled":false}],"title":"Renewing the lease"}""",
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-21","matter":"M-3","title":"The clock on the hall"}""",
        """{"do":"RecordLetter","by":"town-clerk","occurredAt":"2026-02-23","letter":"L-1","from":"ann-sample","to":["town-clerk"],"subject":"The rink"}""",
        """{"do":"SeekCopyConsent","by":"town-clerk","occurredAt":"2026-02-24","letter":"L-1","toCopyTo":["cat-specimen"]}""",
        """{"do":"RaiseConcern","by":"ann-sample","occurredAt":"2026-03-02","concern":"C-1","about":"robin-example","kind":"conduct","what":"The groups were not advised alike on the car park."}""",
        """{"do":"RouteConcern","by":"ann-sample","occurredAt":"2026-03-02","concern":"C-1","to":["monitoring-officer"]}""",
    ];

    /// <summary>The ledger, served to browsers.</summary>
    internal Served Served { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Served = await Served.Start(postgres, "hailsham");
        await Served.Record(Before);
        await Served.Ledger.PlaceAll();
    }

    /// <summary>Where the keys of its log are.</summary>
    internal string LogHome => Path.Combine(TestLedger.DataOf(Served.Ledger.ConnectionString), "log");

    /// <summary>Somebody with a browser, signed in.</summary>
    internal async Task<Person> Signed(Browser browser, string name, string story, bool phone = false)
    {
        var person = new Person(await browser.NewPage(phone ? Person.Phone : new() { ViewportSize = new() { Width = 1280, Height = 900 }, AcceptDownloads = true }), Served.Address, story);
        await person.SignIn(name);
        return person;
    }

    public ValueTask DisposeAsync() => Served.DisposeAsync();
}

/// <summary>The stories of all four people happen in one council, so that it need be made only once.</summary>
[CollectionDefinition(nameof(Stories))]
public sealed class Stories : ICollectionFixture<StoryCouncil>, ICollectionFixture<Browser>;
