using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Host.Exports;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>An amendment of a report that waits for what an officer says of it.</summary>
/// <param name="It">The amendment.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Decides">Whether they decide a dispute over it; otherwise they wrote the report.</param>
/// <param name="IsSettled">Whether only the amendment itself is left.</param>
public sealed record WaitingAmendment(ReportAmendmentAsked It, LocalDate Since, bool Decides, bool IsSettled);

/// <summary>What can be done about amendments of the reports on a matter, as it is seen (Uttlesford 8.2).</summary>
internal static class Amendments
{
    private static readonly OnceOf<IReadOnlyList<IRecord>, IReadOnlyList<Matter>> Concerned = new(all => [.. all.Cast<Matter>().Where(matter => matter.All<ReportAmendmentAsked>().Any())]);

    /// <summary>Those of some matters on which an amendment was asked for; found once for one list of matters.</summary>
    internal static IReadOnlyList<Matter> In(IReadOnlyList<IRecord> matters) => Concerned.For(matters);

    /// <summary>The ways: for members to ask for an amendment where there is a report, and to refer a dispute where its author did not agree; for officers to answer.</summary>
    internal static IEnumerable<NextStep> Of(SignedIn me, Matter matter)
    {
        if (me.Role is Role.Member && Reports(matter).Any()) yield return new("Ask for an amendment of a report", QueryHelpers.AddQueryString($"/{me.Council}/amendment", "matter", matter.Reference!));
        if (me.Role is Role.Member)
            foreach (var asked in Disputed(matter, me.Person)) yield return new($"Refer the dispute over your amendment {asked.Amendment}", Address(me.Council, "refer", matter, asked));
        if (me.Role is Role.Officer or Role.ProperOfficer)
            foreach (var one in Waiting(matter, me.Person)) yield return new(Do(one), Address(me.Council, "answer", matter, one.It));
    }

    /// <summary>The references of the reports on a matter.</summary>
    internal static IEnumerable<string> Reports(Matter matter) => matter.History.Standing.Select(entry => entry.Fact switch
    {
        MatterLinked linked => linked.Report,
        ReportSubmitted submitted => submitted.Report,
        ReportAmendmentAsked asked => asked.Report,
        _ => null,
    }).OfType<string>().Distinct();

    /// <summary>The amendments that a member asked for and the author did not agree to, and that nobody has been asked to decide on.</summary>
    internal static IEnumerable<ReportAmendmentAsked> Disputed(Matter matter, string? person) =>
        from asked in matter.All<ReportAmendmentAsked>()
        let became = new Became(matter, asked.Fact.Amendment)
        where asked.Fact.By.Id == person && became is { Judged.Fact.Agreed: false, Referred: null, Made: null }
        select asked.Fact;

    /// <summary>The amendments that wait for what an officer says, as whoever wrote the report or as whoever decides.</summary>
    internal static IEnumerable<WaitingAmendment> Waiting(Matter matter, string? person)
    {
        foreach (var asked in matter.All<ReportAmendmentAsked>())
        {
            var became = new Became(matter, asked.Fact.Amendment);
            if (became.Made is not null) continue;
            if (became is { Referred: { } referred, Resolved: null } && referred.Fact.To.Id == person) yield return new(asked.Fact, referred.On, Decides: true, IsSettled: false);
            if (asked.Fact.Of.Id != person) continue;
            if (became.IsToBeMade) yield return new(asked.Fact, (became.Resolved?.On ?? became.Judged?.On)!.Value, Decides: false, IsSettled: true);
            else if (became is { Judged: null, Resolved: null }) yield return new(asked.Fact, asked.On, Decides: false, IsSettled: false);
        }
    }

    /// <summary>What an officer is to do, in the words of a link.</summary>
    internal static string Do(WaitingAmendment one) =>
        one.IsSettled ? $"Say that {one.It.Report} is amended ({one.It.Amendment})" : one.Decides ? $"Decide the dispute over {one.It.Amendment}" : $"Say whether {one.It.Report} can be amended ({one.It.Amendment})";

    /// <summary>Where a member refers an amendment, or an officer answers it.</summary>
    internal static string Address(string council, string page, Matter matter, ReportAmendmentAsked asked) =>
        QueryHelpers.AddQueryString($"/{council}/amendment/{page}", [KeyValuePair.Create("matter", matter.Reference), KeyValuePair.Create("amendment", (string?)asked.Amendment)]);

    private sealed class Became(Matter matter, string amendment)
    {
        internal Entry<ReportAmendmentJudged>? Judged { get; } = matter.All<ReportAmendmentJudged>().LastOrDefault(one => one.Fact.Amendment == amendment);

        internal Entry<ReportDisputeReferred>? Referred { get; } = matter.All<ReportDisputeReferred>().LastOrDefault(one => one.Fact.Amendment == amendment);

        internal Entry<ReportDisputeResolved>? Resolved { get; } = matter.All<ReportDisputeResolved>().LastOrDefault(one => one.Fact.Amendment == amendment);

        internal Entry<ReportAmendmentMade>? Made { get; } = matter.All<ReportAmendmentMade>().LastOrDefault(one => one.Fact.Amendment == amendment);

        internal bool IsToBeMade => Resolved?.Fact.Amend ?? Judged?.Fact.Agreed ?? false;
    }
}
