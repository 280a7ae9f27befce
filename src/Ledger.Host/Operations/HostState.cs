using Ledger.Domain.Protocol;
using Ledger.Host.Log;
using Ledger.Host.Pages;
using Ledger.Host.Postgres;
using Ledger.Host.Security;
using Ledger.Host.Witnessing;
using Ledger.Projections;
using Ledger.Projections.Log;

namespace Ledger.Host.Operations;

/// <summary>One thing that can be said of how the host stands.</summary>
/// <param name="Of">What it is about.</param>
/// <param name="Says">How it stands, in sentences.</param>
/// <param name="State">Whether somebody must do something.</param>
public sealed record StateLine(string Of, string Says, Wellness State);

/// <summary>Whether somebody must do something.</summary>
public enum Wellness
{
    /// <summary>Nothing.</summary>
    InOrder,

    /// <summary>Nothing is wrong, and it could be safer.</summary>
    CouldBeSafer,

    /// <summary>Something is wrong.</summary>
    NeedsAPerson,
}

/// <summary>How the host stands that one council's record is on: what <c>ledger status</c> and the health check say of it, without asking anybody outside.</summary>
internal sealed class HostState(LogConnections data, LogSigner signer, LogAlarm alarm, WitnessList witnesses, WitnessRound round, LedgerClock clock, IServiceProvider services)
{
    /// <summary>Everything that can be said.</summary>
    internal async Task<IReadOnlyList<StateLine>> Of(string council, CancellationToken cancel) =>
        [.. await Logs(council, cancel), .. await Outside(council, cancel), .. await Record(council, cancel), .. await Database(cancel)];

    private static Wellness If(bool isWell) => isWell ? Wellness.InOrder : Wellness.NeedsAPerson;

    private async Task<IEnumerable<StateLine>> Logs(string council, CancellationToken cancel)
    {
        var (all, now) = (await LogLag.All(data.Source, signer, cancel), clock.Now);
        var wrong = Health.Wrong(alarm, all.Where(log => log.Council == council), now).ToList();
        var lag = all.FirstOrDefault(log => log.Council == council)?.Says(now) ?? $"{council}: nothing is recorded yet.";
        return [new("Log", string.Join(" ", [lag, .. wrong]), If(wrong.Count == 0)), .. signer.Origin.Host == LogHome.Unnamed ? [new StateLine("The log’s name", HostWords.Unnamed, Wellness.CouldBeSafer)] : Array.Empty<StateLine>()];
    }

    private async Task<IEnumerable<StateLine>> Outside(string council, CancellationToken cancel)
    {
        var log = witnesses.All.Count == 0 ? null : await round.Standing(council, cancel);
        var witnessed = log is null ? new StateLine("Witnesses", witnesses.All.Count == 0 ? HostWords.NoWitness : "There is no checkpoint to cosign yet.", Wellness.CouldBeSafer)
            : new("Witnesses", HostWords.Of(log, witnesses.All.Count), If(log.IsWitnessed));
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        var stamps = await KeptStamps.Newest(connection, council, services.GetService<StampSettings>()?.Roots, cancel);
        return [witnessed, new("Time stamps", stamps.Count == 0 ? HostWords.NoAuthority : string.Join(" ", [.. stamps.Problems, .. stamps.Last is not null || stamps.Count > stamps.Problems.Count ? [HostWords.Stamped(council, stamps)] : Array.Empty<string>()]), stamps.Count == 0 ? Wellness.CouldBeSafer : If(stamps.Problems.Count == 0))];
    }

    private async Task<IEnumerable<StateLine>> Record(string council, CancellationToken cancel)
    {
        var counts = await RecordCounts.Of(council, data.Source, cancel);
        return
        [
            new("Events", $"{counts.Events:N0} in {counts.Streams:N0} records. {(counts.Gaps == 0 ? "Each record’s are numbered without a gap." : $"{counts.Gaps:N0} records have a gap: events are missing that were recorded. Restore nothing and mend nothing yet: run `ledger verify log --council {council}`, and tell the auditor.")} "
                + $"{counts.Unused:N0} of this host’s running numbers stand for nothing, which happens when something was begun and not recorded.", If(counts.Gaps == 0)),
            new("Snapshots of records", counts.Behind == 0 ? "As new as the events: they are made in the same transaction, so they have no lag." : $"{counts.Behind:N0} are missing or older than their events. Run `ledger rebuild`.", If(counts.Behind == 0)),
        ];
    }

    private async Task<IEnumerable<StateLine>> Database(CancellationToken cancel)
    {
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        var durability = await DurabilitySettings.ReadAsync(connection, cancel);
        return
        [
            new("Database", $"PostgreSQL {connection.PostgreSqlVersion.Major}. {HostWords.Of(durability)}", If(durability.AllOn)),
            .. await LogRoles.MayTooMuch(data.Source, cancel) is { Count: > 0 } promises ? [new StateLine("The database’s own guard", HostWords.TooMuch(promises.Listed()), Wellness.CouldBeSafer)] : Array.Empty<StateLine>(),
            new("Clocks", clock.Skew is { } skew ? HostWords.Skewed(skew) : "This machine’s clock and the database’s agree.", If(clock.Skew is null)),
        ];
    }
}
