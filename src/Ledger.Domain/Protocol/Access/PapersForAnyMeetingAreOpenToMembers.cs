using Ledger.Domain.Access;
using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// County ACCESS ¶3: a member may inspect papers on business for any meeting of the council or a committee, whether or not they sit on it,
/// confidential items apart.
/// </summary>
/// <param name="Except">The items that the clause is not about; confidential and exempt ones, where not given.</param>
public sealed record PapersForAnyMeetingAreOpenToMembers(IReadOnlyList<Openness>? Except = null) : IRule<DocumentAccess>, IOpensPapers
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        IsOpen(access) ? access.RefusedThough(charge, "though it concerns business for a meeting and is not confidential") : [];

    bool IOpensPapers.Opens(DocumentAccess access, Charge charge) => IsOpen(access);

    private bool IsOpen(DocumentAccess access) =>
        access.Asked?.Fact is { ForAMeeting: true } asked && !(Except ?? [Openness.Confidential, Openness.Exempt]).Contains(asked.Openness);
}
