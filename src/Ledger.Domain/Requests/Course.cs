using Ledger.Domain.Protocol;

namespace Ledger.Domain.Requests;

/// <summary>How a request stands.</summary>
public enum RequestOutcome
{
    /// <summary>Nothing is answered or declined yet.</summary>
    Open,

    /// <summary>Every question is answered in full.</summary>
    Answered,

    /// <summary>Some is answered, and some is open or declined.</summary>
    PartAnswered,

    /// <summary>Every question is declined, or some are and the rest is open.</summary>
    Declined,

    /// <summary>The member withdrew it before every question was dealt with.</summary>
    Withdrawn,
}

/// <summary>How one question of a request stands.</summary>
public enum QuestionOutcome
{
    /// <summary>Neither answered nor declined.</summary>
    Open,

    /// <summary>Answered in part; the rest is still to come.</summary>
    InPart,

    /// <summary>Answered in full.</summary>
    Answered,

    /// <summary>Declined.</summary>
    Declined,
}

/// <summary>The course that a request took, question by question.</summary>
/// <param name="Questions">How each question stands, in the request's order.</param>
/// <param name="Settled">The entry after which nothing was open any more; null while something is.</param>
/// <param name="FirstSettled">The entry after which, for the first time, nothing was open: a decision may have opened something again.</param>
/// <param name="Stops">When the clock stood still.</param>
internal sealed record Course(IReadOnlyList<QuestionOutcome> Questions, Entry? Settled, Entry? FirstSettled, IReadOnlyList<Stop> Stops)
{
    internal RequestOutcome Outcome =>
        Settled?.Fact is RequestWithdrawn ? RequestOutcome.Withdrawn
        : Questions.Count == 0 ? RequestOutcome.Open
        : Questions.All(one => one is QuestionOutcome.Answered) ? RequestOutcome.Answered
        : Questions.Any(one => one is QuestionOutcome.Answered or QuestionOutcome.InPart) ? RequestOutcome.PartAnswered
        : Questions.Any(one => one is QuestionOutcome.Declined) ? RequestOutcome.Declined
        : RequestOutcome.Open;

    internal static Course Of(MemberRequest request)
    {
        var (questions, stops) = (new QuestionOutcome[request.Questions.Count], new List<Stop>());
        var (settled, first) = ((Entry?)null, (Entry?)null);
        foreach (var entry in request.History.Standing)
        {
            Take(entry.Fact, questions);
            Stand(entry.Fact, stops);
            var open = questions.Any(one => one is QuestionOutcome.Open or QuestionOutcome.InPart);
            if (questions.Length == 0) continue;
            if (entry.Fact is RequestWithdrawn) settled ??= entry;
            else if (settled?.Fact is not RequestWithdrawn) settled = open ? null : settled ?? entry;
            first ??= settled;
        }

        return new(questions, settled, first, stops);
    }

    private static void Take(Fact fact, QuestionOutcome[] questions)
    {
        switch (fact)
        {
            case RequestAnswered answered:
                foreach (var reply in answered.Replies.Where(reply => reply.Question >= 1 && reply.Question <= questions.Length))
                    questions[reply.Question - 1] = After(questions[reply.Question - 1], reply.Extent);
                break;
            case RequestDeclined declined:
                foreach (var one in Enumerable.Range(1, questions.Length).Where(one => declined.Questions.Count == 0 || declined.Questions.Contains(one)))
                    if (questions[one - 1] is not QuestionOutcome.Answered) questions[one - 1] = QuestionOutcome.Declined;
                break;
            case RequestDetermined { Outcome: DisputeOutcome.Met or DisputeOutcome.MetInPart }:
                // What is to be met after all is owed again.
                for (var at = 0; at < questions.Length; at++)
                    if (questions[at] is QuestionOutcome.Declined) questions[at] = QuestionOutcome.Open;
                break;
        }
    }

    private static QuestionOutcome After(QuestionOutcome before, AnswerExtent extent) => extent switch
    {
        AnswerExtent.Full => QuestionOutcome.Answered,
        AnswerExtent.InPart when before is not QuestionOutcome.Answered => QuestionOutcome.InPart,
        _ => before,
    };

    private static void Stand(Fact fact, List<Stop> stops)
    {
        if (fact is ClarificationAsked && stops is not [.., { Until: null }]) stops.Add(new(fact.Occurred, null, "clarification was awaited"));
        else if (fact is ClarificationGiven && stops is [.., { Until: null } open]) stops[^1] = open with { Until = fact.Occurred };
    }
}
