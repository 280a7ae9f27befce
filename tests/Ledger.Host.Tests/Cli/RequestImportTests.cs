using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary>A member's request from the file of commands to the reports.</summary>
public sealed class RequestImportTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly string[] Lines =
    [
        """{"do":"ReceiveRequest","by":"ann-sample","occurredAt":"2026-02-02","request":"R-1","questions":["How many bins were missed?","Why?"],"kind":"advice","to":"town-clerk","inConfidence":true}""",
        """{"do":"AcknowledgeRequest","by":"town-clerk","occurredAt":"2026-02-03","request":"R-1","handler":"town-clerk","answerBy":"2026-02-13"}""",
        """{"do":"AnswerRequest","by":"town-clerk","occurredAt":"2026-02-10","request":"R-1","replies":[{"question":1,"extent":"full","says":"Forty."},{"question":2,"extent":"in-part"}]}""",
        """{"do":"TellAnotherMember","by":"town-clerk","occurredAt":"2026-02-11","request":"R-1","to":"cat-specimen"}""",
        """{"do":"ReportConduct","by":"town-clerk","occurredAt":"2026-02-12","request":"C-1","kind":"impartiality-put-at-risk","person":"cat-specimen","towards":"town-clerk"}""",
        """{"do":"AnswerQuestion","by":"town-clerk","occurredAt":"2026-02-16","record":"request/C-1","clause":"8.9","about":1,"kept":true,"reasons":"It was a joke."}""",
    ];

    private readonly string file = Path.GetTempFileName();
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("faverton", "faversham");
        await File.WriteAllLinesAsync(file, Lines);
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task A_request_goes_from_the_import_to_the_findings_and_the_duties()
    {
        var import = await Run.Ledger(ledger.ConnectionString, "import", "commands", file, "--council", "faverton");
        import.Exit.ShouldBe(0);

        var findings = await Run.Ledger(ledger.ConnectionString, "report", "findings", "--council", "faverton", "--format", "json");
        findings.Out.ShouldContain("Robin Example told Cllr Cat Specimen of a request that Cllr Ann Sample had asked to be kept from others.");
        findings.Out.ShouldContain("It was a joke.");

        var duties = await Run.Ledger(ledger.ConnectionString, "report", "duties", "--council", "faverton", "--format", "csv");
        duties.Out.ShouldContain("answer Cllr Ann Sample's request R-1");
    }

    [Fact]
    public async Task What_was_answered_before_it_was_received_is_refused_with_a_sentence()
    {
        await File.WriteAllLinesAsync(file, [Lines[0], Lines[2].Replace("2026-02-10", "2026-02-01", StringComparison.Ordinal)], TestContext.Current.CancellationToken);
        var import = await Run.Ledger(ledger.ConnectionString, "import", "commands", file, "--council", "faverton");
        import.Exit.ShouldBe(1);
        (import.Out + import.Error).ShouldContain("Request R-1 is of 2 February 2026, which is later than 1 February 2026.");
    }
}
