namespace Ledger.Domain.Concerns;

/// <summary>A fact about a concern.</summary>
public abstract record ConcernFact : Fact;
