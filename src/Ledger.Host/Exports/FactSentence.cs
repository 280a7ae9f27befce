using System.Collections;
using System.Reflection;
using Ledger.Domain;
using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.People;

namespace Ledger.Host.Exports;

/// <summary>A fact in words: its name, spaced, and what it says, in the order in which it says it.</summary>
internal static class FactSentence
{
    internal static string Of(Fact fact) => $"{NameOf(fact)}: {WhatOf(fact)}";

    /// <summary>The fact's name, spaced: “Group support declined”.</summary>
    internal static string NameOf(Fact fact) => Layout.Spaced(fact.GetType().Name);

    /// <summary>What it says, in the order in which it says it.</summary>
    internal static string WhatOf(Fact fact)
    {
        var said = from property in fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                   where property.Name is not "EqualityContract"
                   let text = Text(property.GetValue(fact))
                   where text.Length > 0
                   select $"{Layout.Spaced(property.Name).ToLowerInvariant()} {text}";
        return string.Join("; ", said);
    }

    private static string Text(object? value) => value switch
    {
        null or false => "",
        true => "yes",
        string text => text.TrimEnd('.'),
        Side side => side.Name,
        GroupThen group => group.Name,
        MemberThen member => member.Name,
        OfficerThen officer => $"{officer.Name} ({officer.Title})",
        PersonThen person => person.Name,
        AccessParty party => party.Name,
        MembersProposal proposal => $"{proposal.Member.Name} ({(proposal.Labelled ? "labelled" : "not labelled")})",
        Interest interest => $"{interest.Reference}, {interest.What} ({Text(interest.Kind)}, {Text(interest.Sort)})",
        MediaCommitment commitment => commitment.What,
        Presence presence => presence.Name,
        Correspondent correspondent => correspondent.Name,
        ConcernParty concerned => concerned.Name,
        Handler handler => handler.Name,
        AdvisedOption option => $"{option.Option} (for: {Text(option.Merits)}; against: {Text(option.Demerits)})",
        NodaTime.LocalDate date => Domain.Protocol.Dates.Plain(date),
        Fact fact => $"“{Of(fact)}”",
        Enum choice => Layout.Spaced(choice.ToString()).ToLowerInvariant(),
        IEnumerable many => string.Join(" / ", many.Cast<object?>().Select(Text).Where(text => text.Length > 0)),
        _ => value.ToString() ?? "",
    };
}
