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
            foreach (var projection in (Type[])[typeof(RosterProjection), typeof(MatterProjection), typeof(LetterProjection)])
            {
                await daemon.RebuildProjectionAsync(projection, Patience, cancel);
                Console.Out.WriteLine($"Rebuilt {projection.Name}.");
            }

            return Exit.Done;
        });
        return verb;
    }
}
