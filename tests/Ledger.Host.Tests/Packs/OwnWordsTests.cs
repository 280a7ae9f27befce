using System.Text.RegularExpressions;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;

namespace Ledger.Host.Tests.Packs;

/// <summary>A pack says what a clause asks in words of its own: facts carry over, sentences do not.</summary>
public sealed partial class OwnWordsTests
{
    private const int Run = 8;

    public static TheoryData<string> Packs => [.. PackShelf.All.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void No_clause_copies_eight_words_of_its_source(string id)
    {
        var source = " " + string.Join(' ', WordsOf(Sources.Of(id))) + " ";
        var copied =
            from clause in PackShelf.Find(id)!.Clauses
            from said in new[] { clause.Says, clause.Note ?? "" }
            let words = WordsOf(said)
            from at in Enumerable.Range(0, Math.Max(0, words.Count - Run + 1))
            let run = string.Join(' ', words.Skip(at).Take(Run))
            where source.Contains($" {run} ", StringComparison.Ordinal)
            select $"{clause.Ref}: {run}";
        copied.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_clause_says_one_sentence(string id) =>
        PackShelf.Find(id)!.Clauses.Where(clause => !clause.Says.EndsWith('.') || Sentences().Count(clause.Says) != 1).Select(clause => clause.Ref).ShouldBeEmpty();

    private static List<string> WordsOf(string text) => [.. Words().Matches(text.ToLowerInvariant()).Select(word => word.Value)];

    [GeneratedRegex(@"[a-z0-9£]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\.(\s|$)")]
    private static partial Regex Sentences();
}
