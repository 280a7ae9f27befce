using System.Collections.Immutable;
using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>The same store without the log: what proving costs is the difference.</summary>
internal sealed class Unproved(MeasuredLedger ledger, string council) : IRecorder, IAsyncDisposable
{
    private readonly NoLeaves leaves = new();

    public IDocumentStore Store { get; } = DocumentStore.For(options =>
    {
        LedgerStore.Configure(options, ledger.ConnectionString, ledger.Services.GetRequiredService<LedgerClock>());
        options.AutoCreateSchemaObjects = JasperFx.AutoCreate.None;
    });

    public string Name => "command without proof";

    public Task Open(string matter) => Decide(FiveGroups.Open(matter));

    public Task Follow(string matter) => Decide(FiveGroups.Ask(matter));

    public async ValueTask DisposeAsync() => await Store.DisposeAsync();

    private async Task Decide(ICommand command)
    {
        await using var session = Store.LightweightSession(council);
        MeasuredLedger.Recorded(await OrderHandler.Handle(
            FiveGroups.ByTheClerk(command), session, ledger.Services.GetRequiredService<Councils>(), leaves, ledger.Services.GetRequiredService<LedgerClock>(), CancellationToken.None));
        await session.SaveChangesAsync();
    }

    private sealed class NoLeaves() : Leaves(new LogOrigin("none"), () => [])
    {
        public override Hash Make(string council, Guid stream, long version, IEvent e, Hash? prev, ImmutableArray<string> erased, RestoredLog? restored = null)
        {
            e.SetHeader(Header, Merkle.Empty.ToString());
            return Merkle.Empty;
        }
    }
}
