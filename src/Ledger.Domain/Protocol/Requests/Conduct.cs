using Ledger.Domain.Letters;
using Ledger.Domain.Protocol.Letters;
using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>How rules look at conduct that was reported.</summary>
internal static class Conduct
{
    /// <summary>The reports of these kinds, but for those in which one of the circumstances excuses it.</summary>
    internal static IEnumerable<Entry<ConductReported>> Reported(
        this MemberRequest request, IReadOnlyList<ConductKind> kinds, IReadOnlyList<Circumstance>? except = null) =>
        request.All<ConductReported>().Where(reported =>
            kinds.Contains(reported.Fact.Kind) && !reported.Fact.Circumstances.Intersect(except ?? []).Any());

    /// <summary>A breach by whoever is reported to have done it.</summary>
    internal static Finding Breach(this Charge charge, Entry<ConductReported> reported, string says) => charge.Breach(reported, reported.Fact.By.Id, says);

    /// <summary>A question about whoever is reported to have done it.</summary>
    internal static Finding Question(this Charge charge, Entry<ConductReported> reported, string says) => charge.Question(reported, reported.Fact.By.Id, says);

    /// <summary>Towards whom it was, by name: "officers" where it was towards nobody in particular.</summary>
    internal static string Whom(this Entry<ConductReported> reported) => reported.Fact.Towards?.Name ?? "officers";

    /// <summary>Whether somebody holds one of these offices on the day; anybody, where none is named.</summary>
    internal static bool Holds(this Charge charge, Participant who, NodaTime.LocalDate on, IReadOnlyList<string>? offices) =>
        offices is not { Count: > 0 }
        || (who.Member is { } member && charge.OfficesOf(new(PartyKind.Member, member.Name, member.Id), on).Intersect(offices).Any());
}
