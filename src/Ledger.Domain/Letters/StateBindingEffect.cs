using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Says whether the letter binds the council.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="CreatesObligations">Whether it creates legally enforceable obligations on behalf of the council.</param>
/// <param name="GivesInstructions">Whether it gives instructions on its behalf.</param>
public sealed record StateBindingEffect(string Letter, bool CreatesObligations, bool GivesInstructions) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        return find.Record(() => new BindingEffectStated(CreatesObligations, GivesInstructions));
    }
}
