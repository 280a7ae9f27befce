using Ledger.Domain.Protocol;

namespace Ledger.Projections.Reports.Year;

/// <summary>To whom a year's report goes, and by what law the public may be excluded from its second part. The pack's words say what kind of council it is.</summary>
/// <param name="Decides">The body that decides.</param>
/// <param name="Resolution">The resolution as it may be put.</param>
/// <param name="Ground">The law.</param>
internal sealed record PublicExclusion(string Decides, string Resolution, string Ground)
{
    /// <summary>The word of a pack that says what kind of council it is for: <c>parish</c> (and town) or <c>principal</c>.</summary>
    internal const string Tier = "tier";

    /// <summary>The word of a pack for the body to which the year's report goes.</summary>
    internal const string Body = "decides";

    private const string AsParish = "by reason of the confidential nature of the business: it quotes advice given to party groups in confidence and concerns individuals";
    private const string AsPrincipal = "on the ground that exempt information would be disclosed, and that the public interest in keeping the exemption outweighs that in disclosing it";

    internal static PublicExclusion Under(Pack? pack, Nation nation)
    {
        var tier = pack?.Words.GetValueOrDefault(Tier);
        var decides = pack?.Words.GetValueOrDefault(Body);
        return (tier, nation) switch
        {
            ("parish", Nation.EnglandAndWales) => new(decides ?? "the council, or its personnel committee", Resolve(AsParish), "Public Bodies (Admission to Meetings) Act 1960, section 1(2)"),
            ("principal", Nation.EnglandAndWales) => new(
                decides ?? "the standards committee", Resolve(AsPrincipal),
                "Local Government Act 1972, section 100A(4) and Schedule 12A: in England Part 1, paragraphs 1 and 2, in Wales Part 4, paragraphs 12 and 13 (individuals)"),
            ("principal", Nation.Scotland) => new(decides ?? "the standards committee", Resolve(AsPrincipal), "Local Government (Scotland) Act 1973, section 50A(4) and Schedule 7A"),
            ("principal", Nation.NorthernIreland) => new(decides ?? "the standards committee", Resolve(AsPrincipal), "Local Government Act (Northern Ireland) 2014, section 42 and Schedule 6"),
            _ => new(
                decides ?? "the council", Resolve(AsParish),
                "The protocol does not say what kind of council this is. A parish or town council in England or Wales uses the Public Bodies (Admission to Meetings) Act 1960, section 1(2); a principal council the Local Government Act 1972, section 100A(4) and Schedule 12A"),
        };
    }

    private static string Resolve(string ground) => $"That the public be excluded from the meeting while this part is considered, {ground}.";
}
