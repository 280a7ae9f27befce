using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>What may affect a ward.</summary>
public enum AffectsWard
{
    /// <summary>An issue noted, of no particular sort.</summary>
    General,

    /// <summary>Policy that is still being formed.</summary>
    PolicyForming,

    /// <summary>A significant or sensitive operational matter.</summary>
    Operational,

    /// <summary>A significant issue of the ward's own.</summary>
    Significant,

    /// <summary>A consultation of the public.</summary>
    Consultation,

    /// <summary>A press release about the ward.</summary>
    Release,
}

/// <summary>
/// Faversham 9.1 and 9.2, Uttlesford 6.2: members for a ward are told of what affects it. It is owed to each member for the ward that day. What
/// names the issue counts whenever it was said; what names none counts only afterwards.
/// </summary>
/// <param name="Of">Of what; empty for everything that affects a ward.</param>
/// <param name="Channels">The channels that count as notice, letter case aside; empty for every one.</param>
public sealed record WardMembersAreToldOfWhatAffectsTheirWard(IReadOnlyList<AffectsWard>? Of = null, IReadOnlyList<string>? Channels = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from entry in matter.History.Standing
        let news = NewsIn(entry.Fact)
        where news is not null && (Of is not { Count: > 0 } || Of.Contains(news.Affects))
        from ward in news.Wards
        from member in charge.MembersFor(ward, entry)
        let told = matter.Told(member, news.Reference, Channels).FirstOrDefault(one => one.Fact.Issue == news.Reference || !one.When.IsBefore(entry.Fact.Occurred))
        select charge.Duty(entry, member, $"Tell {member.Name}, who represents {charge.WardName(ward, entry)}, of {news.Spoken}", told);

    private static News? NewsIn(Fact fact) => fact switch
    {
        WardIssueNoted noted => new(noted.Kind switch
        {
            WardIssueKind.PolicyForming => AffectsWard.PolicyForming,
            WardIssueKind.Operational => AffectsWard.Operational,
            WardIssueKind.Significant => AffectsWard.Significant,
            _ => AffectsWard.General,
        }, noted.Issue, noted.Wards, $"the issue {noted.Issue}"),
        PublicConsultationBegun begun => new(AffectsWard.Consultation, begun.Consultation, begun.Wards, $"the public consultation {begun.Consultation}"),
        ReleaseIssued issued => new(AffectsWard.Release, issued.Release, issued.Wards, $"the release {issued.Release}"),
        _ => null,
    };

    private sealed record News(AffectsWard Affects, string Reference, IReadOnlyList<string> Wards, string Spoken);
}
