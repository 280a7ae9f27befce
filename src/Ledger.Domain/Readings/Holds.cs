namespace Ledger.Domain.Readings;

/// <summary>Says why nothing of a record may be erased now: a hold that a concern has placed on it.</summary>
/// <param name="council">The council's slug.</param>
/// <param name="record">The record.</param>
/// <param name="cancel">Gives up.</param>
/// <returns>The reason, as a sentence; null where nothing holds the record.</returns>
public delegate Task<string?> Holds(string council, StreamName record, CancellationToken cancel);
