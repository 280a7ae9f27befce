namespace Ledger.Domain.Access;

/// <summary>A fact about a member's asking to see a document.</summary>
public abstract record AccessFact : Fact;
