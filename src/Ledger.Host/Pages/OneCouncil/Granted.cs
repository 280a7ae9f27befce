using Ledger.Domain;
using Ledger.Domain.Granting;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>Something that somebody was granted to read, as their home page shows it.</summary>
/// <param name="Reference">The grant’s reference.</param>
/// <param name="State">Where it stands: a word, and the colour that helps to find it.</param>
/// <param name="By">Who proposed it and who agreed, and when.</param>
/// <param name="Until">Until when it lets them read.</param>
/// <param name="Covers">Which records, of which days.</param>
/// <param name="Layers">Which layers, and which of them with a basis.</param>
/// <param name="Why">What for.</param>
/// <param name="Records">The records that it names, where it names any.</param>
public sealed record Granted(string Reference, (string Word, string Colour) State, string By, string Until, string Covers, string Layers, string Why, IReadOnlyList<StreamName> Records)
{
    /// <summary>The kinds of record that it covers; none for every kind.</summary>
    public IReadOnlyList<string> Kinds { get; private init; } = [];

    /// <summary>Whether it lets them read records of a kind today.</summary>
    public bool Opens(string kind) => IsInForce && (Kinds.Count == 0 || Kinds.Contains(kind));

    /// <summary>Whether it lets them read today.</summary>
    public bool IsInForce => State.Word == "In force";

    /// <summary>What was granted to whoever is signed in, in their role; what is in force first.</summary>
    internal static async Task<IReadOnlyList<Granted>> To(SignedIn me, ReadingHere reading, CancellationToken cancel)
    {
        var sight = await Sights.Of(reading.Session, new(me.Role, me.Person), cancel);
        return
        [
            .. from grant in await Sights.GrantsOf(reading.Session, cancel)
               where me.Person is not null && grant.Proposed?.Fact is { } made && made.To == me.Person && made.Role == me.Role
               let seen = sight.See(grant)?.Record as Grant
               where seen is not null
               orderby grant.IsInForce(reading.Now) descending, grant.Proposed!.On descending
               select Of(seen, reading.Now),
        ];
    }

    private static Granted Of(Grant grant, Instant now)
    {
        var made = grant.Proposed!;
        var (fact, decided) = (made.Fact, grant.Decided);
        return new(
            fact.Reference, StateOf(grant, now),
            $"Proposed by {fact.SaidBy.Name}, {fact.SaidBy.Capacity}, on {Dates.Plain(made.On)}{(decided is null ? "" : $"; {(decided.Fact.Agreed ? "agreed" : "refused")} by {decided.Fact.SaidBy.Name}, {decided.Fact.SaidBy.Capacity}, on {Dates.Plain(decided.On)}")}",
            (grant.Ended, fact.Until) switch
            {
                ({ } ended, _) => $"Ended on {Dates.Plain(ended.On)}: {ended.Fact.Why}",
                (_, { } until) => Dates.Plain(until),
                _ => "No last day",
            },
            CoversOf(fact), LayersOf(fact), fact.Why, fact.Records)
        {
            Kinds = [.. fact.Kinds, .. fact.Records.Select(record => record.Kind).Distinct()],
        };
    }

    private static (string, string) StateOf(Grant grant, Instant now) =>
        grant.IsInForce(now) ? ("In force", "green")
        : grant.Ended is not null ? ("Ended", "grey")
        : grant.Decided is null ? ("Not decided yet", "yellow")
        : !grant.Decided.Fact.Agreed ? ("Refused", "red")
        : ("Lapsed", "grey");

    private static string CoversOf(GrantProposed fact)
    {
        var what = fact.Records.Count > 0 ? fact.Records.Select(record => $"{record.Kind} {record.Reference}").Listed()
            : fact.Kinds.Count > 0 ? $"every {fact.Kinds.Listed()}" : "every record";
        var days = (fact.From, fact.UpTo) switch
        {
            ({ } from, { } upTo) => $", of {Dates.Plain(from)} to {Dates.Plain(upTo)}",
            ({ } from, _) => $", from {Dates.Plain(from)}",
            (_, { } upTo) => $", up to {Dates.Plain(upTo)}",
            _ => "",
        };
        return Layout.Capital(what) + days;
    }

    private static string LayersOf(GrantProposed fact)
    {
        const string Plain = "Who took part, what it was about and what officers said";
        if (fact.Role is not Role.Auditor) return "As your role reads a case";
        if (fact.Statutory) return $"{Plain}, and what is personal; what was said in confidence, each day on a basis that is recorded. It is a right by law, which nothing cuts.";
        var beyond = fact.Beyond.Where(layer => layer is Layer.Discussion or Layer.Personal).Select(HiddenLayers.Of).ToList();
        return beyond.Count == 0 ? $"{Plain}. Nothing beyond that is granted by name." : $"{Plain}; granted by name, each day on a basis that is recorded: {beyond.Listed()}.";
    }
}
