namespace Ledger.Projections.Accounts;

/// <summary>
/// What somebody has answered so far of something that they are about to record, sealed so that nobody reads it in the database. It is no part of any record: it is
/// erased when what it led to is recorded, or after some days.
/// </summary>
/// <param name="Id">Whose it is, and of what.</param>
/// <param name="Sealed">The answers, sealed.</param>
/// <param name="Touched">When it was last added to.</param>
public sealed record Draft(string Id, string Sealed, DateTimeOffset Touched);
