using Ledger.Domain.Matters;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.WebUtilities;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>What a member can do about the reports on a matter, as they see it (Uttlesford 8.2).</summary>
internal static class Amendments
{
    /// <summary>The ways: to ask for an amendment where there is a report, and to refer a dispute where its author did not agree to one that they asked for.</summary>
    internal static IEnumerable<NextStep> Of(SignedIn me, Matter matter)
    {
        if (Reports(matter).Any()) yield return new("Ask for an amendment of a report", Address(me.Council, "amendment", ("matter", matter.Reference)));
        foreach (var asked in Disputed(matter, me.Person))
            yield return new($"Refer the dispute over your amendment {asked.Amendment}", Address(me.Council, "amendment/refer", ("matter", matter.Reference), ("amendment", asked.Amendment)));
    }

    /// <summary>The references of the reports on a matter.</summary>
    internal static IEnumerable<string> Reports(Matter matter) => matter.History.Standing.Select(entry => entry.Fact switch
    {
        MatterLinked linked => linked.Report,
        ReportSubmitted submitted => submitted.Report,
        ReportAmendmentAsked asked => asked.Report,
        _ => null,
    }).OfType<string>().Distinct();

    /// <summary>The amendments that somebody asked for and the author did not agree to, and that nobody has been asked to decide on.</summary>
    internal static IEnumerable<ReportAmendmentAsked> Disputed(Matter matter, string? person) =>
        from asked in matter.All<ReportAmendmentAsked>()
        where asked.Fact.By.Id == person
        where matter.All<ReportAmendmentJudged>().LastOrDefault(judged => judged.Fact.Amendment == asked.Fact.Amendment) is { Fact.Agreed: false }
        where !matter.All<ReportDisputeReferred>().Any(referred => referred.Fact.Amendment == asked.Fact.Amendment)
        where !matter.All<ReportAmendmentMade>().Any(made => made.Fact.Amendment == asked.Fact.Amendment)
        select asked.Fact;

    private static string Address(string council, string page, params IEnumerable<(string Name, string? Value)> query) =>
        QueryHelpers.AddQueryString($"/{council}/{page}", query.Select(one => KeyValuePair.Create(one.Name, one.Value)));
}
