using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;

namespace Ledger.Domain.Requests;

/// <summary>What commands about requests look up.</summary>
internal static class RequestLookup
{
    /// <summary>Refuses a reference that says nothing, or under which a request or an enquiry stands.</summary>
    internal static void NewRequest(this Lookup find, MemberRequest? current, string reference)
    {
        find.Stated(reference, "The reference");
        find.Require(
            current is null || (current.Received is null && current.FromAuthority is null && current.Enquiry is null), $"{reference} is there already.",
            "Give the new one a reference of its own.");
    }

    /// <summary>The request put to officers, which must have been received, and before the act; null where it was not.</summary>
    internal static MemberRequest? Put(this Lookup find, MemberRequest? current, string reference)
    {
        var received = current?.Received?.When ?? current?.FromAuthority?.When;
        find.Require(received is not null, $"There is no request {reference}.", $"Record it first with {nameof(ReceiveRequest)}.");
        find.NotBefore(received, $"Request {reference}");
        return received is null ? null : current;
    }

    /// <summary>
    /// Refuses to go on with a request of which every question had been answered in full by the act. What was done before that may be told
    /// afterwards, and what a dispute decided is to be met may be answered again.
    /// </summary>
    internal static void NotAllAnswered(this Lookup find, MemberRequest? request, string reference)
    {
        if (request is null) return;
        var then = new MemberRequest(new([.. request.History.Standing.Where(entry => !find.Act.Occurred.IsBefore(entry.Fact.Occurred)).OrderBy(entry => entry.Version)]));
        if (then.Outcome is not RequestOutcome.Answered || then.Settled is not { } settled) return;
        find.Require(
            then.Reopened().LastOrDefault() is { } met && !met.When.IsBefore(then.All<RequestAnswered>().Last().When),
            $"Every question of request {reference} was answered by {Dates.Plain(settled.Fact.Occurred)}.",
            $"Correct the answer with {nameof(Records.CorrectEntry)} where it was recorded wrongly; who asks further makes a new request, with {nameof(ReceiveRequest)}.");
    }

    /// <summary>Refuses a second decision of the same decider where nobody disputed again; a dispute that goes up the chain is decided by another.</summary>
    internal static void DecidedOnce(this Lookup find, MemberRequest? request, Decider? by)
    {
        if (request is null || by is null) return;
        var decided = request.All<RequestDetermined>().Where(one => one.Fact.By.Kind == by.Kind && one.Fact.By.Id == by.Id).ToList();
        find.Require(
            decided.Count == 0 || decided.Count < request.All<RequestDisputed>().Count(),
            $"{by.Name} decided the dispute on {(decided.Count == 0 ? "" : Dates.Plain(decided[^1].When))} already.",
            $"Correct that entry with {nameof(Records.CorrectEntry)} where it is wrong, name whoever decides next, or record first with {nameof(DisputeRequest)} that it is disputed again.");
    }

    /// <summary>A request or anything else kept under a reference, begun before the act; null where there is nothing.</summary>
    internal static MemberRequest? Kept(this Lookup find, MemberRequest? current, string reference)
    {
        find.Require(current?.Reference is not null, $"Nothing is kept under {reference}.", $"Record a request first with {nameof(ReceiveRequest)}.");
        find.NotBefore(current?.History.Standing.FirstOrDefault()?.Fact.Occurred, reference);
        return current?.Reference is null ? null : current;
    }

    /// <summary>Refuses questions of which there are none, or one that says nothing.</summary>
    internal static void Asked(this Lookup find, IReadOnlyList<string> questions)
    {
        find.Require(questions.Count > 0, "Nothing is asked.", "Write out each question.");
        find.EachStated(questions, "A question");
    }

    /// <summary>Refuses the number of a question that the request has not, or that stands twice.</summary>
    internal static void Questions(this Lookup find, MemberRequest? request, IReadOnlyList<int> numbers)
    {
        if (request is null) return;
        foreach (var number in numbers.Where(number => number < 1 || number > request.Questions.Count))
            find.Require(false, $"The request has no question {number}.", $"Use a number from 1 to {request.Questions.Count}.");
        find.Require(numbers.Distinct().Count() == numbers.Count, "A question stands twice.", "Say once what becomes of each.");
    }

    /// <summary>A member by id, or an officer by post or person's id.</summary>
    internal static Participant? Participant(this Lookup find, string id)
    {
        if (find.Then.Member(id) is { } member) return new(member, null);
        if (find.Then.Officer(id) is { } officer) return new(null, officer);
        find.Person(id);
        return null;
    }

    /// <summary>The member or officer named or, where nobody is, whoever acts, in the capacity in which they act.</summary>
    internal static Participant Doing(this Lookup find, string? person)
    {
        if (person is not null) return find.Participant(person)!;
        var inPost = find.Then.Officers.FirstOrDefault(one => one.Id == find.Act.By.Id && one.Title == find.Act.By.Capacity);
        return inPost is null ? find.Participant(find.Act.By.Id)! : new(null, inPost);
    }

    /// <summary>Who decides, of whom one at most may be named: an officer, a body, a role outside the council, or a member; whoever acts, where none is.</summary>
    internal static Decider Decider(this Lookup find, string? officer, string? body, string? outside, string? member = null)
    {
        find.Require(
            new[] { officer, body, outside, member }.Count(one => one is not null) <= 1, "More than one is named.",
            "Name an officer, a body, a role outside the council, or a member.");
        if (outside is not null)
        {
            find.Stated(outside, "The role outside the council");
            return new(DeciderKind.Outside, outside, outside);
        }

        if (member is not null) return new(DeciderKind.Member, member, find.Member(member)?.Name!);
        if (body is not null) return new(DeciderKind.Body, body, find.Body(body));
        var by = find.Acting(officer);
        return new(DeciderKind.Officer, by?.Post!, by?.Name!);
    }

    /// <summary>Refuses conduct that the person named can't have shown, and pressure or use for no purpose.</summary>
    internal static void FitsConduct(this Lookup find, ConductKind kind, Participant? by, RequestPurpose? purpose)
    {
        var officers = kind is ConductKind.PersonalMatterRaised or ConductKind.ColleagueDiscussed or ConductKind.CompetenceRunDown or ConductKind.Lobbying;
        var either = kind is ConductKind.PressureToChangeAdvice or ConductKind.ContactOutOfHours or ConductKind.Victimisation;
        find.Require(
            by is null || either || by.Officer is not null || !officers, $"{by?.Name} is a member, and this is about officers.",
            "Name the officer, or another kind of conduct.");
        find.Require(
            by is null || either || by.Member is not null || officers, $"{by?.Name} is an officer, and this is about members.",
            "Name the member, or another kind of conduct.");
        find.Require(
            purpose is not null || kind is not (ConductKind.PressedForSupport or ConductKind.ResourcesUsed or ConductKind.AdviceSought),
            "It is not said for what purpose.", "Say what it was for.");
    }
}
