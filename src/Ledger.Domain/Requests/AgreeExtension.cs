using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>The member agrees to wait longer.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Until">To what day.</param>
/// <param name="Why">Why more time is asked for.</param>
public sealed record AgreeExtension(
    string Request, LocalDate Until, string? Why = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        if (council.On(act.Occurred.Date).Member(act.By.Id) is { } member && request?.AskedBy is { } asked)
            find.Require(member.Id == asked.Id, $"{member.Name} did not ask for this: only {asked.Name}, who asked, can agree to wait.", "Record what they agreed to, if they did.");
        find.Require(request?.AnsweredOn is not { } answered || act.Occurred.Date <= answered, $"The request was dealt with on {Dates.Plain(request?.AnsweredOn ?? default)}: there is nothing left to wait for.", "Leave it as it is.");
        find.Require(Until >= act.Occurred.Date, $"{Dates.Plain(Until)} is past already.", "Give the day to which the member agrees to wait.");
        return find.Record(() => new ExtensionAgreed(Until, Why));
    }
}
