using Ledger.Host.Postgres;
using Ledger.Host.Security;
using Ledger.Host.Witnessing;
using NodaTime;

namespace Ledger.Host.Operations;

/// <summary>How a host stands, in the sentences that <c>ledger status</c> and the administrator's page have in common.</summary>
internal static class HostWords
{
    internal const string NoWitness = "No witness watches the logs. Name some in LEDGER_WITNESSES, so that nobody can be shown another history.";

    internal const string NoAuthority = "No time-stamp authority stamps the logs. Name one in LEDGER_TSA, so that somebody else says when a checkpoint was there.";

    internal const string Unnamed = $"The logs are named after {LogHome.Unnamed}. A host that others check says its own name in LEDGER_LOG_HOST before anything is recorded.";

    internal static string Of(DurabilitySettings durability) => durability.AllOn
        ? "What it acknowledges is durable: fsync, synchronous commit, full page writes and checksums are on."
        : $"What it acknowledges is not safe from a crash: it runs without {string.Join(", ", durability.Off)}.";

    internal static string TooMuch(string promise) => $"The database does not guard the record from the ledger itself: its role {promise}. The signed log shows it if that is done.";

    internal static string Of(WitnessedLog log, int witnesses) =>
        $"{log.Origin}: {log.Cosigned} of {witnesses} witnesses have cosigned the checkpoint of {log.Size} entries: {(log.IsWitnessed ? "witnessed" : "not witnessed")}.";

    internal static string Skewed(Duration skew) =>
        $"This machine's clock and the database's are {Math.Abs(skew.TotalSeconds):N0} seconds apart: recorded times are this machine's, and every event recorded meanwhile says so. Set the clocks right.";

    internal static string Stamped(string council, KeptStamps stamps) => stamps.Last is { } last
        ? $"{council}: last stamped by {last.Stamp.Authority} at {last.Stamp.At}, the checkpoint of {last.Size} entries."
        : $"{council}: its checkpoints are stamped; set LEDGER_TSA_ROOTS to have the stamps checked.";
}
