using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>Something that a member can say of a request or a letter of their own.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Title">What they do, as a heading and a link have it.</param>
/// <param name="Asks">What is asked of them.</param>
/// <param name="Hint">How to answer.</param>
/// <param name="Missing">What is said where they answer nothing; null where they need not answer.</param>
/// <param name="Button">The words of the button.</param>
/// <param name="Done">What is recorded, in a phrase.</param>
/// <param name="Command">Makes the command of their words and, where a day is asked, the day.</param>
public sealed record OwnAct(string Name, string Title, string Asks, string? Hint, string? Missing, string Button, string Done, Func<string?, LocalDate?, ICommand> Command)
{
    /// <summary>Why it is asked, before the question; null for nothing.</summary>
    public string? Before { get; private init; }

    /// <summary>Whether a day is asked besides.</summary>
    public bool AsksDay { get; private init; }

    /// <summary>What a person can say now of a record of theirs; nothing of one that is not.</summary>
    internal static IEnumerable<OwnAct> Of(IRecord? record, string? person) => record switch
    {
        MemberRequest { Enquiry: { } enquiry } made when enquiry.Fact.To.Id == person && !made.All<EnquiryAnswered>().Any() => [Answer(made.Reference!, enquiry.Fact)],
        MemberRequest { AskedBy: { } asked } request when asked.Id == person && request.Outcome is not RequestOutcome.Withdrawn => OfRequest(request),
        Letter { Author: { } author } letter when author.Id == person && !letter.All<LetterMarkedConfidential>().Any() => [Confidential(letter.Reference!)],
        _ => [],
    };

    private static IEnumerable<OwnAct> OfRequest(MemberRequest request)
    {
        var reference = request.Reference!;
        if (request.Stops.Any(stop => stop.Until is null))
        {
            yield return new("clarify", "Say what you mean", "What do you mean?", null, "Say what you mean.", "Send it", $"What you mean by request {reference}", (says, _) => new GiveClarification(reference, says!))
            {
                Before = request.All<ClarificationAsked>().LastOrDefault() is { } asked ? $"{asked.Fact.By.Name} asks: {asked.Fact.What}" : null,
            };
        }

        if (!request.InConfidence)
        {
            yield return new("confidence", "Ask for confidentiality", "Why? (optional)", "Your request, and what is answered, is kept from other members. Who asked in confidence is in no figure of a report.", null, "Ask for it",
                $"That request {reference} is in confidence", (why, _) => new AskConfidence(reference, why));
        }

        if (request.Settled is null)
        {
            yield return new("wait", "Agree to wait longer", "Why were you asked to? (optional)", null, null, "Agree to it", $"That you agree to wait for an answer to {reference}", (why, until) => new AgreeExtension(reference, until!.Value, why))
            {
                AsksDay = true,
            };
            yield return new("withdraw", "Withdraw your request", "Why? (optional)", "It stays in the record, as withdrawn.", null, "Withdraw it", $"That request {reference} is withdrawn", (why, _) => new WithdrawRequest(reference, why));
        }

        yield return new("dispute", "Dispute what was done", "What do you dispute, and why?", "A refusal, a delay, or an answer. Those whom the protocol names decide it.", "Say what you dispute, and why.", "Dispute it",
            $"Your dispute over request {reference}", (why, _) => new DisputeRequest(reference, why));
    }

    private static OwnAct Answer(string reference, EnquiryMade enquiry) =>
        new("answer", "Answer the enquiry", "What do you say?", null, "Write your answer.", "Send it", $"Your answer to {reference}", (says, _) => new AnswerEnquiry(reference, says)) { Before = $"{enquiry.By.Name} asks: {enquiry.Question}" };

    private static OwnAct Confidential(string reference) => new(
        "confidential", "Ask that your letter is kept confidential", "What is confidential, and why?", "Say which part, if not all of it is.", "Say what is confidential, and why.", "Ask for it",
        $"That letter {reference} is confidential", (why, _) => new MarkLetterConfidential(reference, Asked: true, WhatIsSaid: true, Why: why));
}
