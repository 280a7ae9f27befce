using Ledger.Domain.Matters;
using Ledger.Host.Pages;
using Ledger.Projections;
using Ledger.Projections.Reports;

namespace Ledger.Host.Recording;

/// <summary>The matters of the council that the person who is signed in may see, to choose one from.</summary>
public sealed class KnownMatters(CouncilHere here, OwnEyes eyes)
{
    private IReadOnlyList<Matter>? all;

    /// <summary>All of them, the newest reference first.</summary>
    public async Task<IReadOnlyList<Matter>> All(CancellationToken cancel) =>
        all ??= [.. (await new RecordsQuery(here.Session).Matters(await eyes.Scope(cancel), cancel)).Reverse()];

    /// <summary>One of them; null where there is none that they may see.</summary>
    public async Task<Matter?> Find(string? reference, CancellationToken cancel) => string.IsNullOrWhiteSpace(reference) ? null
        : (await new RecordsQuery(here.Session).Matters(await eyes.Scope(cancel) with { Only = Matter.Stream(reference) }, cancel)).SingleOrDefault();

    /// <summary>The matter as it stands, whatever the person may see of it, to say what can be recorded in it; never shown.</summary>
    internal async Task<Matter> Standing(string reference, CancellationToken cancel) =>
        new((await here.Session.LoadAsync<StreamSnapshot>(Matter.Stream(reference).Id, cancel)).History());

    /// <summary>Those that somebody means who typed this: a reference, the words of a line of the list, or some words of a title.</summary>
    public async Task<IReadOnlyList<Matter>> Meant(string typed, CancellationToken cancel)
    {
        var known = await All(cancel);
        if (known.FirstOrDefault(matter => Same(matter.Reference!, typed) || Same(LineOf(matter), typed)) is { } one) return [one];
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. known.Where(matter => words.All(word => LineOf(matter).Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>A matter's line in the list.</summary>
    public static string LineOf(Matter matter) => $"{matter.Reference} {matter.Opened?.Title}";

    private static bool Same(string one, string other) => one.Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);
}
