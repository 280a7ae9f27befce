using Ledger.Domain;
using Ledger.Domain.Declarations;
using NodaTime;

namespace Ledger.Projections.Reports.Register;

/// <summary>What one person has registered. Of a sensitive interest no more is said than that there is one (Localism Act 2011, section 32(2)), from the day on which it is notified as such.</summary>
internal static class RegisterOf
{
    internal const string Withheld = "an interest whose details are withheld (Localism Act 2011, section 32(2))";

    internal static IEnumerable<RegisterLine> Entries(Declaration declaration) =>
        [.. Interests(declaration), .. Gifts(declaration), .. Relationships(declaration), .. Dispensations(declaration), .. AtMeetings(declaration)];

    private static IEnumerable<RegisterLine> Interests(Declaration declaration)
    {
        foreach (var registered in declaration.All<InterestsRegistered>())
        {
            if (registered.Fact.Interests.Count == 0)
                yield return RegisterLine.Of(registered, registered.Fact.Of, RegisterKind.Interest, "none", null, registered.On, registered.Fact.With);
            foreach (var interest in registered.Fact.Interests)
                yield return Line(registered, registered.Fact.Of, interest, "", null, registered.On, registered.Fact.With, declaration);
        }

        foreach (var notified in declaration.All<InterestNotified>())
        {
            var known = declaration.All<InterestBecameKnown>().LastOrDefault(known => known.Fact.Interest.Reference == notified.Fact.Interest.Reference && known.On <= notified.On);
            yield return Line(notified, notified.Fact.Of, notified.Fact.Interest, Became(notified.Fact.Change), known?.On, notified.On, notified.Fact.With, declaration);
        }

        foreach (var known in declaration.All<InterestBecameKnown>())
            if (!declaration.All<InterestNotified>().Any(notified => notified.Fact.Interest.Reference == known.Fact.Interest.Reference && notified.On >= known.On))
                yield return Line(known, known.Fact.Of, known.Fact.Interest, Became(known.Fact.Change), known.On, null, null, declaration);
    }

    private static IEnumerable<RegisterLine> Gifts(Declaration declaration)
    {
        foreach (var gift in declaration.All<GiftReceived>())
        {
            var registered = Registration(declaration, gift.Fact.Gift);
            if (!gift.Fact.Private || registered is not null)
                yield return RegisterLine.Of(
                    gift, gift.Fact.Of, RegisterKind.Gift, $"{gift.Fact.What}, worth {Pounds(gift.Fact.ValueInPence)}, from {gift.Fact.From}", gift.On, registered?.On, registered?.Fact.With);
        }

        foreach (var gift in declaration.All<GiftRefused>())
        {
            var registered = Registration(declaration, gift.Fact.Gift);
            var worth = gift.Fact.ValueInPence is { } pence ? $", worth {Pounds(pence)}" : "";
            yield return RegisterLine.Of(gift, gift.Fact.Of, RegisterKind.GiftRefused, $"{gift.Fact.What}{worth}, from {gift.Fact.From}", gift.On, registered?.On, registered?.Fact.With);
        }
    }

    private static IEnumerable<RegisterLine> Relationships(Declaration declaration)
    {
        foreach (var declared in declaration.All<RelationshipDeclared>())
            yield return RegisterLine.Of(declared, declared.Fact.Of, RegisterKind.Relationship, $"{declared.Fact.With.Name}: {Word(declared.Fact.How)}", null, declared.On, declared.Fact.To);
        foreach (var known in declaration.All<RelationshipCameToLight>())
            if (!declaration.All<RelationshipDeclared>().Any(declared => declared.Fact.With.Id == known.Fact.With.Id))
                yield return RegisterLine.Of(known, known.Fact.Of, RegisterKind.Relationship, $"{known.Fact.With.Name}: {Word(known.Fact.How)}", known.On, null, null);
    }

    private static IEnumerable<RegisterLine> Dispensations(Declaration declaration) =>
        from granted in declaration.All<DispensationGranted>()
        let until = granted.Fact.Until is { } last ? $" until {Domain.Protocol.Dates.Plain(last)}" : ""
        select RegisterLine.Of(
            granted, granted.Fact.Of, RegisterKind.Dispensation, $"{granted.Fact.Matter}: may stay and speak{(granted.Fact.MayVote ? ", and vote" : "")}{until}", null, granted.On, granted.Fact.By);

    private static IEnumerable<RegisterLine> AtMeetings(Declaration declaration) =>
        from arose in declaration.All<InterestAroseAtMeeting>()
        let fact = arose.Fact
        let did = ((string?[])[fact.Disclosed ? "disclosed" : "not disclosed", fact.Spoke ? "spoke" : null, fact.Stayed ? "stayed" : "left", fact.Voted ? "voted" : null]).OfType<string>()
        select RegisterLine.Of(
            arose, fact.Of, RegisterKind.AtMeeting, $"{fact.BodyName}, {fact.Matter}: {(fact.Sensitive ? "a sensitive interest" : Word(fact.Kind))}; {string.Join(", ", did)}",
            arose.On, fact.Disclosed ? arose.On : null, fact.BodyName, fact.Sensitive);

    private static RegisterLine Line(
        Entry entry, Domain.People.PersonThen of, Interest interest, string became, LocalDate? arose, LocalDate? registered, string? with, Declaration declaration)
    {
        var withheld = IsWithheld(declaration, interest.Reference);
        return RegisterLine.Of(
            entry, of, RegisterKind.Interest, withheld ? Withheld : $"{interest.What} ({Word(interest.Kind)}, {Word(interest.Sort)}){became}", arose, registered, with, withheld);
    }

    // Until it is decided it is withheld: what has been shown can't be taken back.
    private static bool IsWithheld(Declaration declaration, string interest) =>
        declaration.All<SensitiveInterestNotified>().Any(notified => notified.Fact.Interest == interest)
        && declaration.All<SensitiveInterestDecided>().LastOrDefault(decided => decided.Fact.Interest == interest) is not { Fact.Withheld: false };

    private static Entry<GiftRegistered>? Registration(Declaration declaration, string gift) =>
        declaration.All<GiftRegistered>().FirstOrDefault(registered => registered.Fact.Gift == gift);

    private static string Became(InterestChange change) => change switch
    {
        InterestChange.Changed => ", changed",
        InterestChange.Ended => ", ended",
        _ => "",
    };

    private static string Pounds(long pence) => FormattableString.Invariant($"£{pence / 100m:N2}");

    private static string Word<TChoice>(TChoice choice) where TChoice : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()).Replace('-', ' ');
}
