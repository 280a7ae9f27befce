using System.CommandLine;
using Ledger.Projections;

namespace Ledger.Host.Cli;

/// <summary><c>rebuild</c>: every snapshot made anew from the events.</summary>
internal static class RebuildVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    internal static Command Make()
    {
        var verb = new Command("rebuild", "Make every snapshot anew from the events");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            using var daemon = await ledger.Store.BuildProjectionDaemonAsync();
            await daemon.RebuildProjectionAsync<StreamProjection>(Patience, cancel);
            Console.Out.WriteLine("Rebuilt the snapshots of every stream.");
            return Exit.Done;
        });
        return verb;
    }
}
