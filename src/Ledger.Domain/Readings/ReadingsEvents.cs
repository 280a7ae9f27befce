namespace Ledger.Domain.Readings;

/// <summary>A fact about who read a confidential part of a record, to whom it was disclosed, or what of it was erased.</summary>
/// <param name="Record">The record: <c>matter/M-12</c>.</param>
public abstract record ReadingFact(StreamName Record) : Fact;

/// <summary>Somebody read a confidential layer of a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Layers">Which layers.</param>
/// <param name="Basis">On what basis: what gave them the right, and why they needed it.</param>
public sealed record ConfidentialLayerRead(StreamName Record, IReadOnlyList<Layer> Layers, [property: In(Layer.Subject)] string Basis) : ReadingFact(Record);

/// <summary>A bundle of a record's evidence was given to somebody.</summary>
/// <param name="Record">The record.</param>
/// <param name="To">To whom.</param>
/// <param name="Withheld">The layers left out.</param>
/// <param name="Purpose">What for.</param>
public sealed record BundleDisclosed(StreamName Record, string To, IReadOnlyList<Layer> Withheld, [property: In(Layer.Subject)] string Purpose) : ReadingFact(Record);

/// <summary>A text that is to be erased.</summary>
/// <param name="Entry">The number of the entry that holds it.</param>
/// <param name="Property">Where it stands in the entry's JSON: <c>text</c>, <c>from.address</c>, <c>to[1].address</c>.</param>
public sealed record ErasedText(long Entry, string Property);

/// <summary>Somebody proposed to erase texts of a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Erasure">The erasure's reference within the record.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Basis">On what basis: the request and the law.</param>
public sealed record ErasureProposed(StreamName Record, string Erasure, IReadOnlyList<ErasedText> Texts, [property: In(Layer.Subject)] string Basis) : ReadingFact(Record);

/// <summary>A second person decided whether to erase what a first proposed.</summary>
/// <param name="Record">The record.</param>
/// <param name="Erasure">The erasure's reference.</param>
/// <param name="Agreed">Whether it is to be erased.</param>
/// <param name="Why">Why.</param>
public sealed record ErasureDecided(StreamName Record, string Erasure, bool Agreed, [property: In(Layer.Subject)] string Why) : ReadingFact(Record);

/// <summary>What was decided to be erased was erased. The event's leaf in the log names the same digests, so that whoever checks the log tells what is erased from what is missing.</summary>
/// <param name="Record">The record.</param>
/// <param name="Erasure">The erasure's reference.</param>
/// <param name="Digests">The digests of the disclosures erased, sorted.</param>
public sealed record ErasureDone(StreamName Record, string Erasure, IReadOnlyList<string> Digests) : ReadingFact(Record);
