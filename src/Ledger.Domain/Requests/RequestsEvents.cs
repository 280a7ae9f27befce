namespace Ledger.Domain.Requests;

/// <summary>A fact about an individual member's request to officers.</summary>
public abstract record RequestFact : Fact;
