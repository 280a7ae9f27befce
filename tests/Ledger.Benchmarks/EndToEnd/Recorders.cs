using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>A way of recording that a matter was opened, and what first follows.</summary>
internal interface IRecorder
{
    string Name { get; }

    Task Open(string matter);

    Task Follow(string matter);
}

/// <summary>Our whole path: the door, Wolverine, the decision, its foresight, the snapshot, the events.</summary>
internal sealed class WholeCommand(MeasuredLedger ledger, string council) : IRecorder
{
    public string Name => "whole command";

    public Task Open(string matter) => Submit(FiveGroups.Open(matter));

    public Task Follow(string matter) => Submit(FiveGroups.Ask(matter));

    private async Task Submit(ICommand command)
    {
        await using var scope = ledger.Services.CreateAsyncScope();
        MeasuredLedger.Recorded(await scope.ServiceProvider.GetRequiredService<CommandDoor>().Submit(council, FiveGroups.ByTheClerk(command), CancellationToken.None));
    }
}

/// <summary>The same on a session of its own: what Wolverine costs is the difference.</summary>
internal sealed class WithoutWolverine(MeasuredLedger ledger, string council) : IRecorder
{
    public string Name => "the same without Wolverine";

    public Task Open(string matter) => Decide(FiveGroups.Open(matter));

    public Task Follow(string matter) => Decide(FiveGroups.Ask(matter));

    private async Task Decide(ICommand command)
    {
        await using var session = ledger.Store.LightweightSession(council);
        MeasuredLedger.Recorded(await OrderHandler.Handle(
            FiveGroups.ByTheClerk(command), session, ledger.Services.GetRequiredService<Councils>(), ledger.Services.GetRequiredService<Leaves>(), ledger.Services.GetRequiredService<LedgerClock>(), CancellationToken.None));
        await session.SaveChangesAsync();
    }
}

/// <summary>Plain Marten on the same store, snapshot included: nothing is decided, judged or proved.</summary>
internal sealed class PlainMarten(IDocumentStore store, string council, Fact opened, Fact followed) : IRecorder
{
    public string Name => "plain Marten";

    public Task Open(string matter) => Append(matter, opened);

    public Task Follow(string matter) => Append(matter, followed);

    private async Task Append(string matter, Fact fact)
    {
        await using var session = store.LightweightSession(council);
        var stream = await session.Events.FetchForWriting<StreamSnapshot>(Matter.Stream(matter).Id);
        stream.AppendOne(fact);
        await session.SaveChangesAsync();
    }
}
