using System.Data;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Projections.Log.Checking;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>
/// A council's ledger of two full tiles and a little more, signed at several sizes. A test changes it in a transaction that is never committed, and checks it from within.
/// </summary>
public sealed class SignedLedger(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Council = "exampleton";

    internal TestLedger Ledger { get; private set; } = null!;

    internal string Origin => Ledger.Signer.Origin.Of(Council);

    /// <summary>Checkpoints in the order in which they were signed, as somebody outside would have kept them.</summary>
    internal List<Checkpoint> Signed { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Ledger = await TestLedger.Open(postgres);
        await Ledger.Begin(Council, "hailsham");
        await Sign();
        await Submit([.. Enumerable.Range(1, 300).Select(matter => Open($"M-{matter}"))]);
        await Sign();
        await Submit([Ask("M-1", "R-1"), Advise("M-1"), Ask("M-2", "R-1"), .. Enumerable.Range(301, 240).Select(matter => Open($"M-{matter}"))]);
        await Sign();
    }

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();

    /// <summary>What checking finds after a superuser, with triggers off, has run some SQL.</summary>
    internal async Task<LogVerdict> After(string sql, bool signerRemembers = true, params IEnumerable<HeldCheckpoint> held)
    {
        await using var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(Ledger.ConnectionString));
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        await using (var tamper = new NpgsqlCommand($"set local session_replication_role = replica; set local search_path = ledger; {sql}", connection))
            await tamper.ExecuteNonQueryAsync();
        var remembered = Ledger.Signer.LastSigned(Council)!;
        return await new LogCheck(
            Origin, Ledger.Signer.Keys(Council), [.. held, .. signerRemembers ? [new HeldCheckpoint(Checkpoint.Parse(remembered.Text), "The signer's memory")] : (HeldCheckpoint[])[]], new Progress<(long, long)>())
            .Run(connection, Council, CancellationToken.None);
    }

    /// <summary>One value of the untouched database.</summary>
    internal async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Ledger.ConnectionString);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand($"set search_path = ledger; {sql}", connection);
        return (T)(await ask.ExecuteScalarAsync())!;
    }

    internal static string Open(string matter) => $$"""{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"{{matter}}","title":"The market square"}""";

    internal static string Ask(string matter, string request) =>
        $$"""{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"{{matter}}","request":"{{request}}","group":"labour","kind":"attendance","to":"town-clerk"}""";

    private static string Advise(string matter) =>
        $$"""{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-03","matter":"{{matter}}","advice":"A-1","group":"labour","facts":["There are 40 stalls."]}""";

    private async Task Submit(params string[] lines)
    {
        var outcomes = await Ledger.Door.SubmitAll(Council, [.. lines.Select(line => CommandBook.Read(line))], CancellationToken.None);
        if (!outcomes[^1].IsRecorded) throw new InvalidOperationException(string.Join(" ", outcomes[^1].Refusals.Select(refusal => refusal.Says)));
    }

    private async Task Sign()
    {
        await Ledger.PlaceAll();
        Signed.Add(Checkpoint.Parse(Ledger.Signer.LastSigned(Council)!.Text));
    }
}
