using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Declarations;

/// <summary>What one person has declared: relationships, gifts and hospitality, interests. Its reference is the person's id.</summary>
/// <param name="history">Its entries.</param>
/// <param name="whose">Whose it is, where nothing is recorded in it yet; otherwise its facts say.</param>
public sealed class Declaration(History history, PersonThen? whose = null) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <summary>Whose declarations they are; null where only later ones are known yet.</summary>
    public PersonThen? Of => All<DeclarationFact>().FirstOrDefault()?.Fact.Of ?? whose;

    /// <inheritdoc/>
    public string? Reference => Of?.Id;

    /// <summary>A gift received or refused, by its reference; null where there is none.</summary>
    public Entry? GiftOf(string gift) => History.Standing.FirstOrDefault(entry => entry.Fact switch
    {
        GiftReceived received => received.Gift == gift,
        GiftRefused refused => refused.Gift == gift,
        _ => false,
    });

    /// <summary>The relationships on record, declared or come to light, the earliest with each person first.</summary>
    public IEnumerable<(Entry Entry, PersonThen With, Closeness How)> Relationships => History.Standing.Select(entry => entry.Fact switch
    {
        RelationshipDeclared declared => (entry, declared.With, declared.How),
        RelationshipCameToLight known => (entry, known.With, known.How),
        _ => ((Entry, PersonThen, Closeness)?)null,
    }).OfType<(Entry, PersonThen, Closeness)>();

    /// <summary>The stream of a person's declarations.</summary>
    /// <param name="reference">The person's id.</param>
    public static StreamName Stream(string reference) => new("declaration", reference);

    /// <summary>The declarations of everybody who ever took office, of whom some is owed though nothing be recorded.</summary>
    public static IEnumerable<Declaration> Owed(Council council) => council.History.All<MemberTookOffice>()
        .GroupBy(took => took.Fact.Member.Id).Select(one => one.Last().Fact.Member).Select(member => new Declaration(History.Empty, new(member.Id, member.Name)));

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : DeclarationFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <inheritdoc/>
    public string? ReferenceOf(Fact fact) => fact switch
    {
        GiftReceived received => received.Gift,
        GiftRefused refused => refused.Gift,
        InterestAdviceAsked asked => asked.Advice,
        _ => null,
    };

    Fact IRecord.LetGo(Duty duty, string why) =>
        new DeclarationDutyWaived(Of!, duty.Clause.Ref, duty.OwedTo.Id, duty.Trigger.Version, !History.Has(duty.Trigger), why);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about what one person has declared.</exception>
    public static Declaration Evolve(Declaration? state, Entry entry) => entry.Fact is DeclarationFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry), state?.Of)
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about what one person has declared.", nameof(entry));
}
