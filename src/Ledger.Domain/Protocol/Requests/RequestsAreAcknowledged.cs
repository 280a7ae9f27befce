using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 5.1: what can't be answered on the day it comes is acknowledged, and the member kept informed. An answer serves as an
/// acknowledgement. A protocol may say what an acknowledgement must tell the member, and by its clock that some kinds go elsewhere.
/// </summary>
/// <param name="Contains">What an acknowledgement must tell the member; empty where nothing is laid down.</param>
/// <param name="KeptInformed">Whether the member is then kept informed until all is answered.</param>
public sealed record RequestsAreAcknowledged(IReadOnlyList<AcknowledgementPart>? Contains = null, bool KeptInformed = false) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        if (request.Received is not { } received || charge.GoesElsewhere(request.Terms.Kind) is not null || request.FirstSettled?.Fact.Occurred.Date <= received.On) yield break;
        var member = received.Fact.By;
        var heard = request.History.Standing.FirstOrDefault(entry => entry.Fact is RequestAcknowledged || Ends(entry));
        yield return charge.Duty(received, member, $"acknowledge {member.Name}'s request {received.Fact.Reference}", heard);
        foreach (var acknowledged in request.All<RequestAcknowledged>())
        {
            var missing = (Contains ?? []).Except(acknowledged.Fact.Contains).Select(Said).ToList();
            if (missing.Count > 0)
                yield return charge.Breach(acknowledged, member.Id, $"The acknowledgement to {member.Name} does not say {missing.Listed()}.", received);
        }

        if (!KeptInformed) yield break;
        var what = $"keep {member.Name} informed about request {received.Fact.Reference}";
        foreach (var said in request.History.Standing.Where(entry => entry.Fact is RequestAcknowledged or MemberKeptInformed && IsOpenAfter(entry, request)))
            yield return charge.Duty(said, member, what, request.After(said).FirstOrDefault(entry => entry.Fact is MemberKeptInformed || Ends(entry)));
    }

    private static bool IsOpenAfter(Entry entry, MemberRequest request) => request.FirstSettled is not { } settled || request.After(entry).Contains(settled);

    private static bool Ends(Entry entry) => entry.Fact is RequestAnswered or RequestDeclined or RequestWithdrawn;

    private static string Said(AcknowledgementPart part) => part switch
    {
        AcknowledgementPart.Handler => "who deals with it",
        AcknowledgementPart.AnswerBy => "by when an answer can be expected",
        AcknowledgementPart.Reference => "the reference to quote",
        AcknowledgementPart.NextStep => "what happens next",
        _ => "where to turn if dissatisfied",
    };
}
