using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// County "Members Don't • 8": no member seeks special or adverse treatment for anybody by their position. Whether what is reported was that is a
/// question.
/// </summary>
public sealed record NoSpecialTreatmentIsSought : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.SpecialTreatmentSought])
        select charge.Question(
            reported, $"It is reported that {reported.Fact.By.Name} sought special or adverse treatment of somebody from {reported.Whom()}; was that so?");
}
