using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol.Posts;

/// <summary>
/// Stotfold Officers ¶7: a member may act as an officer only while the post is vacant, only unpaid, and only for a short time while the
/// council looks for somebody. That it ends is owed from the day it begins; whether it has been short enough is a question after a while.
/// </summary>
/// <param name="AskAfterDays">After how many days it is asked whether it is still short; the text gives no number.</param>
public sealed record MemberActsAsOfficerUnpaidAndForAShortTime(int AskAfterDays = 90) : IRule<Council>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Council council, Charge charge)
    {
        foreach (var acting in council.History.All<OfficerAppointed>().Where(one => one.Fact.ActingMember is not null))
        {
            var (member, post) = (acting.Fact.ActingMember!, acting.Fact.Officer);
            var ended = End(council, acting);
            var until = ended?.On ?? charge.AsOf.InZone(OccurredAt.London).Date;
            yield return charge.Duty(acting, new(post.Post, post.Title), $"Find somebody for the post in which {member.Name} acts", ended);
            if (acting.Fact.Paid)
                yield return charge.Breach(acting, member.Id, $"{member.Name} is paid for acting as {post.Title}.");
            if (council.On(acting.On).Officers.FirstOrDefault(one => one.Post == post.Post && one.Id != post.Id) is { } holder)
                yield return charge.Breach(acting, member.Id, $"{member.Name} began to act as {post.Title} while {holder.Name} held the post.");
            if (Period.DaysBetween(acting.On, until) > AskAfterDays)
                yield return charge.Question(acting, member.Id, $"{member.Name} acted as {post.Title} for more than {Dates.Count(AskAfterDays, "day")}; was it for a short time?", [.. ended is null ? Array.Empty<Entry>() : [ended]]);
        }
    }

    private static Entry<OfficerLeft>? End(Council council, Entry<OfficerAppointed> acting) => council.History.All<OfficerLeft>().FirstOrDefault(left =>
        left.Fact.Officer.Id == acting.Fact.Officer.Id && left.Fact.Officer.Post == acting.Fact.Officer.Post && !left.When.IsBefore(acting.When));
}
