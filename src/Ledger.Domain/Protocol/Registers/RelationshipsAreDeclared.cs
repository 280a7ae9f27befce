using Ledger.Domain.Declarations;
using NodaTime;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Faversham 4.4, Uttlesford 4.3: a close relationship between a member and an officer is declared. It is owed once it is on record in any way; to
/// the council, where the text names nobody.
/// </summary>
/// <param name="By">Whose declaration it is.</param>
/// <param name="Posts">The roles to one of which it is declared; anybody will do, where empty.</param>
/// <param name="OfficersTo">The roles to one of which an officer declares it, where they are others.</param>
public sealed record RelationshipsAreDeclared(
    WhoDeclares By = WhoDeclares.Anyone, IReadOnlyList<string>? Posts = null, IReadOnlyList<string>? OfficersTo = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from known in declaration.Relationships.DistinctBy(one => one.With.Id)
        let day = known.Entry.Fact.Occurred.Date
        let posts = OfficersTo is { Count: > 0 } && charge.Council.On(day).Officer(declaration.Of!.Id) is not null ? OfficersTo : Posts
        where IsTheirs(declaration.Of!.Id, day, charge) && charge.AreMemberAndOfficer(declaration.Of, known.With, day)
        select charge.Duty(
            known.Entry, charge.KeptBy(posts), $"declare that {declaration.Of!.Name} and {known.With.Name} are close",
            declaration.All<RelationshipDeclared>().FirstOrDefault(made => made.Fact.With.Id == known.With.Id && charge.Reaches(made.Fact.To, posts)));

    private bool IsTheirs(string person, LocalDate on, Charge charge) => By switch
    {
        WhoDeclares.Member => charge.Council.On(on).Member(person) is not null,
        WhoDeclares.Officer => charge.Council.On(on).Officer(person) is not null,
        _ => true,
    };
}
