namespace Ledger.Domain.Readings;

/// <summary>A fact about who read a confidential part of a record.</summary>
public abstract record ReadingFact : Fact;
