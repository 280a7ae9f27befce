using System.Collections;
using System.Reflection;
using CsCheck;
using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>Whatever facts in whatever order: of no entry does anybody see a text of a layer that is not open to them.</summary>
public sealed class NothingHiddenIsShownTests
{
    private static readonly Reader[] Readers =
    [
        Onlookers.Clerk, Onlookers.MonitoringOfficer, Onlookers.Director, Onlookers.Ann, Onlookers.Cat, Onlookers.Assistant, Onlookers.Auditor, Onlookers.Decider, Onlookers.Investigator,
        Onlookers.Administrator, Reader.Of("labour"),
    ];

    public static TheoryData<string> Kinds => [.. RecordKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_text_of_a_hidden_layer_is_left(string kind)
    {
        var facts = Anything.Of<Fact>(Anything.Concrete(FactsOf(kind)).Where(type => !type.IsAssignableTo(typeof(IMend)))).Where(IsOfSomebody).Array[1, 14];
        Always.Holds(facts, some => Check(RecordKind.Of(kind).Record(Marked(some))), cases: 60);
    }

    // A participant who is nobody is none that a command records.
    private static bool IsOfSomebody(Fact fact) =>
        fact.GetType().GetProperties().Where(property => property.PropertyType == typeof(Participant)).All(property => property.GetValue(fact) is not Participant { Member: null, Officer: null });

    private static void Check(IRecord record)
    {
        foreach (var reader in Readers)
        {
            var sight = Onlookers.Sees(reader, concerns: record is Concern { Reference: not null } concern ? [concern] : []);
            var seen = sight.See(record, new("any", "X-1"));
            foreach (var entry in record.History.Entries)
            {
                var open = sight.Of(record, entry);
                if (seen?.Entry(entry.Version) is not { } shown) continue;
                open.IsEmpty.ShouldBeFalse();
                var text = Tests.Written.Of(shown.Entry.Fact);
                foreach (var layer in Enum.GetValues<Layer>().Where(layer => !open.Contains(layer))) text.ShouldNotContain(Mark(layer), Case.Sensitive, $"{reader} {entry.Fact.GetType().Name}");
                shown.Hidden.Within(open).IsEmpty.ShouldBeTrue();
            }
        }
    }

    private static History Marked(IEnumerable<Fact> facts) => Onlookers.Told(History.Empty, [.. facts.Select(fact => ("2026-02-03", (Fact)Mark(fact, Layer.Contact)!))]);

    private static string Mark(Layer layer) => $"<{layer}>";

    // Every text becomes the name of the layer it is in, but for ids and names, which decide who sees what.
    private static object? Mark(object? value, Layer within)
    {
        switch (value)
        {
            case null or Enum or ValueType: return value;
            case string text: return within is Layer.Contact ? text : Mark(within);
            case IList list when value.GetType().IsArray:
                var marked = Array.CreateInstance(value.GetType().GetElementType()!, list.Count);
                for (var at = 0; at < list.Count; at++) marked.SetValue(Mark(list[at], within), at);
                return marked;
        }

        if (value.GetType().Namespace?.StartsWith("Ledger.Domain", StringComparison.Ordinal) is not true || value.GetType().Namespace!.Contains("Protocol", StringComparison.Ordinal)) return value;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null))
            property.SetValue(value, Mark(property.GetValue(value), property.GetCustomAttribute<InAttribute>()?.Layer ?? within));
        return value;
    }

    private static Type FactsOf(string kind) => kind switch
    {
        "council" => typeof(RosterFact),
        "matter" => typeof(MatterFact),
        "letter" => typeof(LetterFact),
        "request" => typeof(RequestFact),
        "access" => typeof(AccessFact),
        "declaration" => typeof(DeclarationFact),
        "media" => typeof(MediaFact),
        "concern" => typeof(ConcernFact),
        "reading" => typeof(ReadingFact),
        "grant" => typeof(GrantFact),
        _ => throw new InvalidOperationException($"This test does not know the facts of {kind}."),
    };
}
