using Ledger.Domain.People;
using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Hailsham 3.1(f), Stotfold "All Councillors can expect • 6", Uttlesford 7.1: officers keep members informed without being asked. Each time they do,
/// the next time is owed, in the clause's time; only what goes to every member counts. A member left out may have needed it, which is asked.
/// </summary>
/// <param name="Means">By what means it counts; empty for any.</param>
public sealed record MembersAreRegularlyInformed(IReadOnlyList<InformingMeans>? Means = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        var informed = request.All<MembersInformed>().Where(one => Means is not { Count: > 0 } || Means.Contains(one.Fact.Means)).ToList();
        foreach (var one in informed)
        {
            var told = one.Fact.To.Select(member => member.Id);
            var leftOut = one.Fact.To.Count == 0 ? [] : charge.Council.On(one.On).Members.ExceptBy(told, member => member.Id);
            foreach (var member in leftOut)
                yield return charge.Question(one, member.Id, $"{member.Name} was not told what other members were told; did they need it?");
            if (one.Fact.To.Count == 0)
                yield return charge.Duty(one, new Owed("members", "The members"), "inform the members again", informed.Find(next => IsNext(next, one)));
        }
    }

    private static bool IsNext(Entry<MembersInformed> next, Entry<MembersInformed> one) => next.Fact.To.Count == 0 && next.On > one.On;
}
