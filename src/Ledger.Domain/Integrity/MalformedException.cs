namespace Ledger.Domain.Integrity;

/// <summary>Bytes that are not in the form a standard or this project prescribes. Nothing can be said of them, neither that they hold nor that they don't.</summary>
/// <param name="what">What is wrong with them, as a sentence.</param>
public sealed class MalformedException(string what) : FormatException(what);
