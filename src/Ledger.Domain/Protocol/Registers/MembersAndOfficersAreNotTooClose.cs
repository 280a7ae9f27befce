using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// County Officers Don't • 3 and PERSONAL RELATIONSHIPS ¶1, Stotfold General Principles ¶2: members and officers keep from closeness that confuses
/// their roles or suggests favour. Whether one on record does is a question.
/// </summary>
/// <param name="How">The kinds of closeness; every kind, where empty.</param>
public sealed record MembersAndOfficersAreNotTooClose(IReadOnlyList<Closeness>? How = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from known in declaration.Relationships.DistinctBy(one => one.With.Id)
        where How is not { Count: > 0 } || How.Contains(known.How)
        where charge.AreMemberAndOfficer(declaration.Of!, known.With, known.Entry.Fact.Occurred.Date)
        select charge.Question(
            known.Entry, declaration.Of!.Id, $"{declaration.Of.Name} and {known.With.Name} are close; does it confuse their roles, or suggest that one is favoured?");
}
