using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Requests;
using Ledger.Host.Commands;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Host.Recording;

/// <summary>How pages say what the record calls by one word.</summary>
internal static class Words
{
    /// <summary>What was asked for.</summary>
    internal static string Of(SupportKind kind) => kind switch
    {
        SupportKind.Attendance => "An officer at their meeting",
        SupportKind.Report => "A written report",
        SupportKind.Briefing => "A briefing elsewhere",
        _ => "Facts",
    };

    /// <summary>Why a request was declined.</summary>
    internal static string Of(DeclineGround ground) => ground switch
    {
        DeclineGround.NatureOfTheMatter => "the nature of the matter",
        DeclineGround.NonMembersPresent => "people who are not members would be there",
        DeclineGround.PartyBusiness => "it was party business",
        DeclineGround.NoOfficerFree => "no officer was free",
        DeclineGround.Unreasonable => "it asked too much of officers",
        DeclineGround.Confidential => "the information is confidential",
        DeclineGround.Other => "another reason",
        _ => "no reason given",
    };

    /// <summary>What kind of thing a member asks for.</summary>
    internal static string Of(RequestKind kind) => kind switch
    {
        RequestKind.Information => "Facts",
        RequestKind.Explanation => "An explanation of what was done or decided",
        RequestKind.Advice => "Professional advice",
        RequestKind.Casework => "A constituent’s own case",
        RequestKind.RoutineService => "A routine service",
        RequestKind.Policy => "A matter of policy",
        RequestKind.ConcernAboutAService => "A concern about a service or its staff",
        RequestKind.Consumables => "Stationery and the like",
        RequestKind.Support => "Typing, rooms, equipment or other support",
        RequestKind.WardSurgery => "An officer at a ward surgery",
        _ => "An amendment of an officer’s report",
    };

    /// <summary>For what a member asks.</summary>
    internal static string Of(RequestPurpose purpose) => purpose switch
    {
        RequestPurpose.Role => "Work as a member of this council",
        RequestPurpose.Private => "Private ends, such as one’s own business",
        RequestPurpose.PrivateLetters => "Private letters",
        RequestPurpose.PaidWork => "Paid work",
        RequestPurpose.Party => "The party’s own business",
        RequestPurpose.PartyMeeting => "A ward or constituency meeting of the party",
        RequestPurpose.Campaign => "Campaigning for an election",
        RequestPurpose.EventInAnotherCapacity => "An event that one attends otherwise than as a member",
        RequestPurpose.AnotherBody => "Another body in which one has a part otherwise than as a member",
        _ => "Another council of which one is a member too",
    };

    /// <summary>How a request came.</summary>
    internal static string Of(RequestChannel channel) => channel switch
    {
        RequestChannel.Email => "By e-mail",
        RequestChannel.Letter => "By letter",
        RequestChannel.Form => "Through the council’s own form",
        RequestChannel.Telephone => "By telephone",
        RequestChannel.OutOfHoursLine => "On the line for emergencies out of hours",
        RequestChannel.OfficersOwnTelephone => "On an officer’s own telephone",
        RequestChannel.InPerson => "In person, by appointment or at a meeting",
        _ => "In person, without an appointment",
    };

    /// <summary>Why a request is declined.</summary>
    internal static string Of(RefusalGround ground) => ground switch
    {
        RefusalGround.LegalReason => "The law forbids it",
        RefusalGround.PrivatePurpose => "It is for the member’s private purposes",
        RefusalGround.UnreasonableCost => "It would take more time or money than is reasonable",
        RefusalGround.OutsideTheRole => "It concerns another role than that of member",
        RefusalGround.RuledOutByTheProtocol => "The protocol rules it out",
        RefusalGround.NotPublic => "It is for somebody else, and is not public",
        RefusalGround.Other => "Another reason",
        _ => "No reason is given",
    };

    /// <summary>How two people are close.</summary>
    internal static string Of(Closeness how) => how switch
    {
        Closeness.Family => "Family",
        Closeness.Household => "Of one household",
        Closeness.Business => "In business together",
        _ => "Close friends, or close in another way",
    };

    /// <summary>What an interest consists in.</summary>
    internal static string Of(InterestSort sort) => sort switch
    {
        InterestSort.Employment => "Paid work, an office, a trade or a profession",
        InterestSort.Sponsorship => "Money towards a member’s expenses or election",
        InterestSort.Contracts => "A contract with the council",
        InterestSort.Land => "Land in the council’s area",
        InterestSort.Licences => "A licence to occupy land in the area",
        InterestSort.CorporateTenancies => "A tenancy of the council’s land by a body",
        InterestSort.Securities => "Shares and other securities",
        _ => "Another interest",
    };

    /// <summary>What kind of interest it is.</summary>
    internal static string Of(InterestKind kind) => kind switch
    {
        InterestKind.DisclosablePecuniary => "Disclosable pecuniary interests",
        InterestKind.OtherRegistrable => "Other interests that are registered",
        _ => "Interests that need not be registered",
    };

    /// <summary>What kind of concern it is.</summary>
    internal static string Of(ConcernKind kind) => kind switch
    {
        ConcernKind.Conduct => "How somebody behaved",
        ConcernKind.Performance => "How somebody did their work",
        ConcernKind.ProtocolBreach => "A breach of the member and officer protocol",
        ConcernKind.CodeOfConduct => "A breach of the councillors’ code of conduct",
        ConcernKind.Bullying => "Bullying or harassment",
        ConcernKind.Employment => "Your own employment",
        _ => "Unlawful conduct, fraud or corruption (whistle-blowing)",
    };

    /// <summary>Where it was voiced.</summary>
    internal static string Of(Venue where) => where switch
    {
        Venue.PublicMeeting => "At a meeting that the public could attend",
        Venue.Media => "To the press, or in broadcasting",
        Venue.SocialMedia => "On social media",
        Venue.ElsewhereInPublic => "Elsewhere in public",
        _ => "In private",
    };

    /// <summary>What kind of business a letter is about.</summary>
    internal static string Of(LetterKind kind) => kind switch
    {
        LetterKind.Casework => "A constituent’s own case",
        LetterKind.WardInterest => "Of general interest in a ward",
        LetterKind.ParishCouncil => "With a town or parish council",
        LetterKind.Official => "An official letter of the council",
        _ => "Ordinary correspondence",
    };

    /// <summary>A phrase as the beginning of a sentence.</summary>
    internal static string Sentence(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..];

    /// <summary>A sentence's beginning as part of another.</summary>
    internal static string Phrase(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    /// <summary>What a group had, in the order in which it comes about.</summary>
    internal static IEnumerable<(string What, IReadOnlyList<Step> Steps)> Of(GroupTreatment group) =>
    [
        ("Asked", group.Asked), ("Was offered support", group.Offered), ("Was accepted", group.Accepted), ("Was passed to another officer", group.Delegated),
        ("Was declined", group.Declined), ("Withdrew", group.Withdrawn), ("Had an officer at its meeting", group.Attended), ("Was advised", group.AdviceGiven), ("Was told", group.Told),
    ];

    /// <summary>Clauses in a sentence: “clauses 8.2 and 8.11”.</summary>
    internal static string Clauses(IEnumerable<Warning> warnings)
    {
        var refs = warnings.Select(warning => warning.Clause).Distinct().ToList();
        return $"{(refs.Count == 1 ? "clause" : "clauses")} {refs.Listed()}";
    }
}
