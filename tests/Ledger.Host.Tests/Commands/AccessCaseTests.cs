using Ledger.Domain.Access;
using Ledger.Host.Tests.Cli;
using Ledger.Projections;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Commands;

/// <summary>A case of access, from a file of commands to the report of findings.</summary>
public sealed class AccessCaseTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("ledger-access").FullName, "access.jsonl");
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "faversham");
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task What_is_imported_is_found_and_owed()
    {
        await File.WriteAllLinesAsync(file,
        [
            """{"do":"AppointToBody","by":"administrator","occurredAt":"2025-06-01","body":"planning","member":"ann-sample","part":"member"}""",
            """{"do":"AppointOfficer","by":"administrator","occurredAt":"2025-06-01","officer":"jan-blotter","name":"Jan Blotter","post":"deputy","title":"Deputy Clerk"}""",
            """{"do":"AskForAccess","by":"town-clerk","occurredAt":"2026-02-02","access":"D-1","member":"ann-sample","to":"town-clerk","document":"The survey","body":"planning"}""",
            """{"do":"DetermineAccess","by":"town-clerk","occurredAt":"2026-02-03","access":"D-1","verdict":"refused","ground":"need-not-shown"}""",
            """{"do":"DisputeAccess","by":"town-clerk","occurredAt":"2026-02-04","access":"D-1","disputedBy":{"who":"ann-sample"}}""",
            """{"do":"RedetermineAccess","by":"town-clerk","occurredAt":"2026-02-05","access":"D-1","verdict":"granted","ground":"own-body","decidedBy":{"who":"deputy"}}""",
        ], TestContext.Current.CancellationToken);
        var import = await Run.Ledger(ledger.ConnectionString, "import", "commands", file, "--council", "exampleton");
        import.Exit.ShouldBe(0, import.Out + import.Error);

        await using var session = ledger.Store.QuerySession("exampleton");
        var snapshot = await session.LoadAsync<StreamSnapshot>(DocumentAccess.Stream("D-1").Id, TestContext.Current.CancellationToken);
        snapshot!.Entries.Count.ShouldBe(4);

        var findings = await Run.Ledger(ledger.ConnectionString, "report", "findings", "--council", "exampleton", "--format", "csv");
        findings.Out.ShouldContain("10.2");
        findings.Out.ShouldContain("Cllr Ann Sample was refused a document, though Planning Committee, whose papers it is of, is their own body.");
        findings.Out.ShouldContain("Jan Blotter decided a dispute over access that was for the Town Clerk.");
        var duties = await Run.Ledger(ledger.ConnectionString, "report", "duties", "--council", "exampleton", "--format", "csv");
        duties.Out.ShouldContain("Have the Town Clerk decide the dispute over access");
    }
}
