namespace Ledger.Domain.Declarations;

/// <summary>A fact about what one person has declared.</summary>
public abstract record DeclarationFact : Fact;
