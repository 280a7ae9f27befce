using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The letter is marked, or treated as, confidential.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Asked">Whether a member or officer asked for that.</param>
/// <param name="WhatIsSaid">Whether it is said what is confidential.</param>
/// <param name="Why">Why it is, where that is said.</param>
/// <param name="MarkedBy">Who marks it; whoever acts, where not given.</param>
public sealed record MarkLetterConfidential(
    string Letter, bool Asked = false, bool WhatIsSaid = false, string? Why = null, Addressee? MarkedBy = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        var by = find.Doer(MarkedBy);
        return find.Record(() => new LetterMarkedConfidential(by, Asked, WhatIsSaid, Why));
    }
}
