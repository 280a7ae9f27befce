using System.CommandLine;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;
using Ledger.Projections.Reports;

namespace Ledger.Host.Cli;

/// <summary>The option that says as whom something is read.</summary>
internal sealed class AsWhom
{
    private readonly Option<string?> whom = Options.Text("--as", "As this person sees it, in their place today: a post's or person's id, or one who was granted access; all of it, where left out", "ID");

    internal void AddTo(Command verb) => verb.Add(whom);

    /// <summary>The reader; whoever keeps the database, where nobody is named.</summary>
    /// <exception cref="UnusableInputException">Whoever is named holds no place today.</exception>
    internal async Task<Reader> Of(ParseResult line, OpenLedger ledger, string slug, CancellationToken cancel)
    {
        if (line.GetValue(whom) is not { } id) return Reader.Keeper;
        var council = await ledger.Door.CouncilOf(slug, cancel);
        await using var session = ledger.Store.QuerySession(slug);
        return Readers.Of(council, id, ledger.Clock.Now, await Sights.GrantsOf(session, cancel))
            ?? throw new UnusableInputException($"“{id}” holds no place at {council.Created!.Name} today, and no grant in force.", "Give a post's or person's id of the roster, or the id under which somebody was granted access.");
    }
}
