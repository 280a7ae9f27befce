namespace Ledger.Domain.Matters;

/// <summary>A member's proposal in a report, as a command tells it.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Labelled">Whether the report labels it as that member's proposal.</param>
public sealed record ProposalInReport(string Member, bool Labelled = true);
