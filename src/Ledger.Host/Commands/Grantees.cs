using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Projections.Reports;
using Marten;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>Those from outside the roster who were granted access: they say on what basis they read, and add to the case they were given.</summary>
internal static class Grantees
{
    /// <summary>The one who acts under a grant in force; null where there is none, or they may not give such a command.</summary>
    internal static async Task<Actor?> Find(string by, ICommand command, IQuerySession session, Instant now, CancellationToken cancel)
    {
        if (command is not (ICommand<Reading> or ICommand<Concern>) || command is ICommand<IRecord>) return null;
        var grants = await Sights.GrantsOf(session, cancel);
        return grants.FirstOrDefault(grant => grant.IsInForce(now) && grant.Proposed!.Fact.To == by)?.Proposed is { } made
            ? new(by, made.Fact.Name, System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(made.Fact.Role.ToString()).Replace('-', ' ')) : null;
    }
}
