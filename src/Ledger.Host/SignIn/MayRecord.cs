using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Marten;

namespace Ledger.Host.SignIn;

/// <summary>Says at the doors at which people and programs sign in whether they may record what they hand in. (The command line and imports are for whoever holds the database.)</summary>
public sealed class MayRecord(IDocumentStore store)
{
    /// <summary>Why a reader may not give one of these commands; null where they may give them all.</summary>
    /// <param name="council">The council's slug.</param>
    /// <param name="reader">Who gives them, in their capacity.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Refusal?> Refuses(string council, Reader reader, IEnumerable<ICommand> commands, CancellationToken cancel)
    {
        await using var session = store.QuerySession(council);
        var authority = new Authority(await Sights.Of(session, reader, cancel));
        foreach (var command in commands)
        {
            var snapshot = await session.LoadAsync<StreamSnapshot>(command.Stream.Id, cancel);
            var current = snapshot is null ? null : RecordKind.Of(command.Stream.Kind).Record(snapshot.History());
            if (authority.Refuses(command, current) is { } refusal) return refusal;
        }

        return null;
    }
}
