using Ledger.Domain.NeedToKnow;
using NodaTime;

namespace Ledger.Domain.Granting;

/// <summary>A fact about access that somebody is granted beyond what their place in the roster gives them.</summary>
public abstract record GrantFact : Fact;

/// <summary>Somebody proposed to let a person from outside the roster, or beyond their place in it, read some of the record.</summary>
/// <param name="Reference">The grant's reference.</param>
/// <param name="To">The id under which they read.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">In what role.</param>
/// <param name="Kinds">The kinds of record it covers; none for every kind.</param>
/// <param name="Records">The records it covers; none for every record of those kinds.</param>
/// <param name="From">The first day of what it covers; null for no limit.</param>
/// <param name="UpTo">The last day of what it covers; null for no limit.</param>
/// <param name="Beyond">The layers granted by name, beyond contact, subject and advice.</param>
/// <param name="Until">The last day on which it lets them read; null for no end.</param>
/// <param name="Statutory">Whether they have the right by law, as a council's external auditor has, so that nothing in the grant cuts it.</param>
/// <param name="Why">Why.</param>
public sealed record GrantProposed(
    string Reference, [property: DataSubject] string To, string Name, Role Role, IReadOnlyList<string> Kinds, IReadOnlyList<StreamName> Records,
    LocalDate? From, LocalDate? UpTo, IReadOnlyList<Layer> Beyond, LocalDate? Until, bool Statutory, [property: In(Layer.Subject)] string Why) : GrantFact;

/// <summary>A second person agreed to a grant, or did not.</summary>
/// <param name="Agreed">Whether they agreed.</param>
/// <param name="Why">Why.</param>
public sealed record GrantDecided(bool Agreed, [property: In(Layer.Subject)] string Why) : GrantFact;

/// <summary>A grant came to its end.</summary>
/// <param name="Why">Why.</param>
public sealed record GrantEnded([property: In(Layer.Subject)] string Why) : GrantFact;
