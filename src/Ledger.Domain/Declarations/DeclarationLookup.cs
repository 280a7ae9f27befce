using Ledger.Domain.People;

namespace Ledger.Domain.Declarations;

/// <summary>What commands about declarations look up in them.</summary>
internal static class DeclarationLookup
{
    /// <summary>The person whose declaration it is, who must be named by their own id and not by a post.</summary>
    internal static PersonThen Declarer(this Lookup find, string person)
    {
        var found = find.Person(person);
        find.Require(found is null || found.Id == person, $"“{person}” is a post.", $"Name the person who holds it: {found?.Id}.");
        return found!;
    }

    /// <summary>Another person, by id or post.</summary>
    internal static PersonThen Other(this Lookup find, string other, PersonThen? than)
    {
        var found = find.Person(other);
        find.Require(found is null || than is null || found.Id != than.Id, $"{found?.Name} is named twice.", "Name the other person.");
        return found!;
    }

    /// <summary>An office, here or at another authority: the post of an officer of the council who is named, or its own id.</summary>
    internal static string Office(this Lookup find, string office)
    {
        find.Stated(office, "The office");
        return find.Then.Officer(office)?.Post ?? office;
    }

    /// <summary>Refuses an interest without a reference or without saying what it is.</summary>
    internal static void Described(this Lookup find, Interest? interest)
    {
        find.Stated(interest?.Reference, "The reference of an interest");
        find.Stated(interest?.What, "What an interest is");
    }

    /// <summary>Refuses a gift whose reference is taken, or which is worth less than nothing.</summary>
    internal static void NewGift(this Lookup find, Declaration? current, string gift, string what, string from, long? pence)
    {
        find.Stated(gift, "The reference of the gift");
        find.Stated(what, "What the gift is");
        find.Stated(from, "Who gives it");
        find.Require(pence is not < 0, "A gift can't be worth less than nothing.", "Give its estimated value in pence.");
        find.Require(current?.GiftOf(gift) is null, $"There is a gift {gift} already.", "Give another gift a reference of its own.");
    }
}
