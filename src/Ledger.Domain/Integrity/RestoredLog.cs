namespace Ledger.Domain.Integrity;

/// <summary>
/// What a leaf says in the clear where it records that a log was restored from a backup older than what had been signed. Whoever follows the log sees from it, without the
/// event, which leaves have lost their events; or that the log goes on under another name from where the backup ended.
/// </summary>
/// <param name="From">How many leaves the backup had.</param>
/// <param name="Origin">The log's name before: the same as the leaf's own, where its missing leaves were found again and it goes on.</param>
/// <param name="Size">How many leaves of it are known to have been signed.</param>
/// <param name="Root">The root that was signed of them.</param>
public sealed record RestoredLog(long From, string Origin, long Size, Hash Root);
