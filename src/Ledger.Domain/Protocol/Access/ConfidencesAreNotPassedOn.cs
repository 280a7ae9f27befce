using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.7, Uttlesford code 4, county ACCESS ¶4 and ¶12: what is confidential, or was given in confidence, is passed on only on the
/// authority that the clause allows, or once it is public. Legal advice counts only where the adviser had agreed to tell nobody; whether a
/// disclosure was reasonable, in good faith and in the public interest is a question.
/// </summary>
/// <param name="On">The authorities that the clause allows.</param>
/// <param name="By">Whom it binds.</param>
/// <param name="Categories">The categories of confidence that it is about, letter case aside; empty for every one.</param>
/// <param name="ToldInConfidence">Whether it is only about what somebody was told in confidence, or only about the rest; both, where not given.</param>
public sealed record ConfidencesAreNotPassedOn(
    IReadOnlyList<OnwardAuthority> On, WhoIsBound By = WhoIsBound.Anyone, IReadOnlyList<string>? Categories = null, bool? ToldInConfidence = null)
    : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        from disclosed in access.All<DisclosedOnward>()
        where disclosed.Fact.Confidential && By.Includes(disclosed.Fact.By) && IsAbout(access)
        let finding = Judge(disclosed, charge)
        where finding is not null
        select finding;

    private Finding? Judge(Entry<DisclosedOnward> disclosed, Charge charge)
    {
        var (by, authority) = (disclosed.Fact.By, disclosed.Fact.Authority);
        if (authority is OnwardAuthority.MadePublic) return null;
        if (!On.Contains(authority)) return charge.Breach(disclosed, by.Id, $"{by.Name} passed a confidence on {Lacking(authority)}.");
        return (authority, disclosed.Fact.RecipientKeepsIt) switch
        {
            (OnwardAuthority.LegalAdvice, false) =>
                charge.Breach(disclosed, by.Id, $"{by.Name} passed a confidence on for legal advice, to somebody who had not agreed to tell nobody else."),
            (OnwardAuthority.PublicInterest, _) =>
                charge.Question(disclosed, by.Id, $"{by.Name} passed a confidence on in the public interest; was that reasonable, and in good faith?"),
            _ => null,
        };
    }

    private static string Lacking(OnwardAuthority authority) => authority switch
    {
        OnwardAuthority.None => "without any authority",
        OnwardAuthority.Consent => "by consent, which is not enough under the clause",
        OnwardAuthority.Law => "on a demand of the law, which is not enough under the clause",
        OnwardAuthority.LegalAdvice => "for legal advice, which is no authority under the clause",
        _ => "in the public interest, which is no authority under the clause",
    };

    private bool IsAbout(DocumentAccess access) =>
        (ToldInConfidence is not { } told || access.All<ConfidenceGiven>().Any() == told)
        && (Categories is not { Count: > 0 } || (access.Category is { } category && Categories.Contains(category, StringComparer.OrdinalIgnoreCase)));
}
