namespace Ledger.Domain.Matters;

/// <summary>What commands about a matter look up in lists of more than ids. A list in JSON may hold a null, which is refused as blank.</summary>
internal static class ListLookup
{
    /// <summary>The members present, by id.</summary>
    internal static IReadOnlyList<Presence> Present(this Lookup find, IEnumerable<MemberPresent?>? members) =>
        [.. from one in members ?? [] let member = find.Member(one?.Member ?? "") select new Presence(member?.Name!, member?.Id, one?.Came, one?.Left)];

    /// <summary>Refuses, among those who are not members, one without a name and one who is a member.</summary>
    internal static void NotMembers(this Lookup find, IEnumerable<Presence?>? people)
    {
        foreach (var one in people ?? [])
        {
            find.Stated(one?.Name, "The name of somebody present");
            find.Require(one?.Id is null || find.Then.Member(one.Id) is null, $"{one?.Name} is a member.", "Name them among the members.");
        }
    }

    /// <summary>Refuses an option, a merit or a demerit that says nothing.</summary>
    internal static void Put(this Lookup find, IEnumerable<AdvisedOption?>? options)
    {
        foreach (var option in options ?? [])
        {
            find.Stated(option?.Option, "An option");
            find.EachStated(option?.Merits, "A merit");
            find.EachStated(option?.Demerits, "A demerit");
        }
    }
}
