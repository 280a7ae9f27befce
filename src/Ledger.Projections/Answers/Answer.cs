namespace Ledger.Projections.Answers;

/// <summary>
/// What was answered to a command that came with a key, kept so that the same key gets the same answer, byte for byte. It is written by the transaction
/// that writes the events: there is never the one without the other.
/// </summary>
/// <param name="Id">Who sent it, and their key.</param>
/// <param name="Said">The SHA-256 of what was sent, in base 64: a key stands for one body.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Body">Its body, JSON.</param>
/// <param name="Location">Where the record is; null where nothing was recorded.</param>
/// <param name="ETag">The record's version as an entity tag; null where it is not told.</param>
public sealed record Answer(string Id, string Said, int Status, string Body, string? Location = null, string? ETag = null);
