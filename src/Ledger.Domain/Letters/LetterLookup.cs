namespace Ledger.Domain.Letters;

/// <summary>What commands about a letter look up in it.</summary>
internal static class LetterLookup
{
    /// <summary>The letter, which must be recorded.</summary>
    internal static Letter Letter(this Lookup find, Letter? current, string reference)
    {
        find.Require(current?.Recorded is not null, $"There is no letter {reference}.", $"Record it first with {nameof(RecordLetter)}.");
        return current!;
    }

    /// <summary>The letter, which must be recorded, and sent before the act.</summary>
    internal static Letter Sent(this Lookup find, Letter? current, string reference)
    {
        var letter = find.Letter(current, reference);
        find.NotBefore(letter?.Recorded?.When, $"Letter {reference}");
        return letter!;
    }

    /// <summary>Refuses a list in which nobody is named.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="named">Everybody named, known or not.</param>
    /// <param name="what">What they should be, to end a sentence: "who has the copy".</param>
    internal static void SomebodyNamed(this Lookup find, IEnumerable<Addressee?> named, string what) =>
        find.Require(named.Any(), $"Nobody is named {what}.", "Say who, by id or by name and address.");

    /// <summary>Refuses a copy's reference that says nothing or is taken.</summary>
    internal static void NewCopy(this Lookup find, Letter? letter, string copy)
    {
        find.Stated(copy, "The reference of the copy");
        find.Require(
            letter is null || letter.All<CopyMade>().All(made => made.Fact.Copy != copy), $"The letter has copy {copy} already.",
            "Give the new copy a reference of its own.");
    }
}
