namespace Ledger.Domain.Protocol;

/// <summary>When a council has people reminded of what is owed, and whom. Only what has a due date is reminded of.</summary>
/// <param name="Before">How many calendar days before the due date; 0 for the day itself.</param>
/// <param name="After">How many calendar days after it.</param>
/// <param name="To">
/// Roles among the pack's posts; <c>owed-by</c>, who recorded what the duty arose from; <c>owed-to</c>, to whom it is owed: a group's
/// leaders, a member, an officer.
/// </param>
public sealed record RemindersInPack(IReadOnlyList<int> Before, IReadOnlyList<int> After, IReadOnlyList<string> To)
{
    /// <summary>Stands for whoever recorded what the duty arose from.</summary>
    public const string OwedBy = "owed-by";

    /// <summary>Stands for those to whom the duty is owed.</summary>
    public const string OwedTo = "owed-to";
}
