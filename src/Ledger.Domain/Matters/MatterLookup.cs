using Ledger.Domain.People;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.Matters;

/// <summary>What commands about a matter look up in it.</summary>
internal static class MatterLookup
{
    /// <summary>The matter, which must be open.</summary>
    internal static Matter Open(this Lookup find, Matter? current, string reference)
    {
        find.Require(current?.Opened is not null, $"There is no matter {reference}.", "Open it first with OpenMatter.");
        return current!;
    }

    /// <summary>The officer named or, where none is, whoever acts, in the post in which they act.</summary>
    internal static OfficerThen Acting(this Lookup find, string? officer) => officer is not null
        ? find.Officer(officer)
        : find.Then.Officers.FirstOrDefault(one => one.Id == find.Act.By.Id && one.Title == find.Act.By.Capacity) ?? find.Officer(find.Act.By.Id);

    /// <summary>The officers named or, where none is, whoever acts.</summary>
    internal static IReadOnlyList<OfficerThen> Acting(this Lookup find, IReadOnlyList<string>? officers) =>
        officers is null ? [find.Acting((string?)null)] : find.Officers(officers);

    /// <summary>A request for support, which must have been made, and before the act.</summary>
    internal static SupportRequest Request(this Lookup find, Matter? matter, string request)
    {
        var found = matter?.Requests.FirstOrDefault(one => one.Asked.Fact.Request == request);
        find.Require(
            matter?.Opened is null || found is not null, $"The matter has no request {request}.", $"Record it first with {nameof(RequestGroupSupport)}.");
        find.NotBefore(found?.Asked.When, $"Request {request}");
        return found!;
    }

    /// <summary>Refuses to answer a request that the group had withdrawn by then.</summary>
    internal static void NotWithdrawn(this Lookup find, SupportRequest? request, string reference)
    {
        if (request?.Withdrawn is not { } withdrawn) return;
        find.Require(
            find.Act.Occurred.IsBefore(withdrawn.When), $"Request {reference} was withdrawn on {Dates.Plain(withdrawn.When)}.",
            $"A group that asks again makes a new request, with {nameof(RequestGroupSupport)}; an answer of before that day is recorded with its own day.");
    }

    /// <summary>Refuses to accept a request twice, unless it was declined in between.</summary>
    internal static void NotAccepted(this Lookup find, Matter? matter, string reference)
    {
        if (matter is null) return;
        var answers = matter.History.Standing.Where(entry =>
            (entry.Fact is GroupSupportAccepted accepted && accepted.Request == reference) || (entry.Fact is GroupSupportDeclined declined && declined.Request == reference)).ToList();
        var before = answers.LastOrDefault(entry => !find.Act.Occurred.IsBefore(entry.Fact.Occurred));
        var after = answers.Find(entry => find.Act.Occurred.IsBefore(entry.Fact.Occurred));
        foreach (var answer in new[] { before, after }.Where(entry => entry?.Fact is GroupSupportAccepted).Take(1))
            find.Require(
                false, $"Request {reference} was accepted on {Dates.Plain(answer!.Fact.Occurred)} already.",
                $"There is nothing to do; correct that entry with {nameof(Records.CorrectEntry)} where it is wrong, or pass the request on with {nameof(DelegateGroupSupport)}.");
    }

    /// <summary>A request for support, where one is named, which must have been made by this side.</summary>
    internal static void RequestIfNamed(this Lookup find, Matter? matter, string? request, Side? by)
    {
        if (request is null) return;
        var found = find.Request(matter, request);
        find.Require(
            found is null || by is null || found.For.Id == by.Id, $"Request {request} was made by {found?.For.Name}, not by {by?.Name}.",
            "Name a request of theirs, or leave it out.");
    }

    /// <summary>A group's meeting, which must have been recorded.</summary>
    internal static Entry<GroupMeetingAttended> GroupMeeting(this Lookup find, Matter? matter, string meeting) =>
        find.Known<GroupMeetingAttended>(matter, one => one.Meeting, meeting, "group meeting", nameof(AttendGroupMeeting));

    /// <summary>Advice, which must have been recorded.</summary>
    internal static Entry<AdviceGiven> Advice(this Lookup find, Matter? matter, string advice) =>
        find.Known<AdviceGiven>(matter, one => one.Advice, advice, "advice", nameof(GiveAdvice));

    /// <summary>Refuses to compare the advice of a side that had none, nor a copy of another's.</summary>
    internal static void Advised(this Lookup find, Matter? matter, Side? side) => find.Require(
        matter?.Opened is null || side is null
            || matter.All<AdviceGiven>().Any(given => given.Fact.To.Id == side.Id) || matter.All<AdviceCopyProvided>().Any(copy => copy.Fact.To.Id == side.Id),
        $"{side?.Name} had no advice on the matter.", $"Record it first with {nameof(GiveAdvice)} or {nameof(ProvideAdviceCopy)}.");

    /// <summary>A group's record of its meeting, which must have been received before the act.</summary>
    internal static Entry<MeetingRecordReceived> MeetingRecord(this Lookup find, Matter? matter, string record)
    {
        var found = find.Known<MeetingRecordReceived>(matter, one => one.Record, record, "record", nameof(ReceiveMeetingRecord));
        find.NotBefore(found?.When, $"Record {record}");
        return found!;
    }

    /// <summary>Refuses unless there is what attributes something to people, from before the act: a group's record of its meeting, or a report.</summary>
    internal static void RecordOrReport(this Lookup find, Matter? matter, string reference)
    {
        var since = matter?.All<MeetingRecordReceived>().FirstOrDefault(one => one.Fact.Record == reference)?.When
            ?? matter?.All<ReportSubmitted>().FirstOrDefault(one => one.Fact.Report == reference)?.When;
        find.Require(
            matter?.Opened is null || since is not null, $"The matter has no record {reference}.",
            $"Record it first with {nameof(ReceiveMeetingRecord)}, or a report with {nameof(SubmitReport)}.");
        find.NotBefore(since, $"Record {reference}");
    }

    /// <summary>A group's proposal, which must have been submitted before the act.</summary>
    internal static Entry<ProposalSubmitted> Proposal(this Lookup find, Matter? matter, string proposal)
    {
        var found = find.Known<ProposalSubmitted>(matter, one => one.Proposal, proposal, "proposal", nameof(SubmitProposal));
        find.NotBefore(found?.When, $"Proposal {proposal}");
        return found!;
    }

    /// <summary>An entry by the reference that a person gave it.</summary>
    internal static Entry<TFact> Known<TFact>(
        this Lookup find, Matter? matter, Func<TFact, string> reference, string given, string what, string command) where TFact : MatterFact
    {
        var found = matter?.All<TFact>().FirstOrDefault(entry => reference(entry.Fact) == given);
        find.Require(matter?.Opened is null || found is not null, $"The matter has no {what} {given}.", $"Record it first with {command}.");
        return found!;
    }

    /// <summary>Refuses a reference that says nothing or is taken.</summary>
    internal static void New<TFact>(this Lookup find, Matter? matter, Func<TFact, string> reference, string given, string what) where TFact : MatterFact
    {
        find.Stated(given, $"The reference of the {what}");
        find.Require(
            matter is null || matter.All<TFact>().All(entry => reference(entry.Fact) != given), $"The matter has {what} {given} already.",
            $"Give the new {what} a reference of its own.");
    }
}
