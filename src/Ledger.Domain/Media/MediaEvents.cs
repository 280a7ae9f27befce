namespace Ledger.Domain.Media;

/// <summary>A fact about one dealing with the media.</summary>
public abstract record MediaFact : Fact;
