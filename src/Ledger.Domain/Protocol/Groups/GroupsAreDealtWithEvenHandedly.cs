using Ledger.Domain.Matters;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.8, Uttlesford 9.2: officers deal with each group in a fair and even-handed manner. Two things put it in question on one
/// matter: that groups were served by officers of different seniority, and that a group still waits for an answer when it has waited
/// longer than another had to.
/// </summary>
/// <param name="SeniorityGap">How many levels lie between the most senior officers who served two groups before it is a question.</param>
public sealed record GroupsAreDealtWithEvenHandedly(int SeniorityGap = 1) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) => BySeniority(matter, charge).Concat(StillWaiting(matter, charge));

    private IEnumerable<Judged> BySeniority(Matter matter, Charge charge)
    {
        var served = matter.Occasions
            .Where(occasion => charge.CountsAsGroup(occasion.Side, occasion.Entry.Fact.Occurred.Date))
            .Select(occasion => new Served(occasion.Side, occasion.By, charge.Pack.SeniorityOf(occasion.By.Post), occasion.Entry))
            .Where(one => one.Level is not null)
            .GroupBy(one => one.Side.Id)
            .Select(ofOne => ofOne.MinBy(one => one.Level)!)
            .ToList();
        return
            from lower in served
            from higher in served
            where lower.Level - higher.Level >= SeniorityGap
            select Compare(lower, higher, matter, charge);
    }

    private static Judged Compare(Served lower, Served higher, Matter matter, Charge charge)
    {
        var says = $"{lower.By.Name}, {lower.By.Title}, served {lower.Side.Name} and {higher.By.Name}, {higher.By.Title}, served {higher.Side.Name}";
        return charge.EntitlementOf(higher.Side, higher.Entry, matter) is { } entitled
            ? charge.Note(lower.Entry, lower.Side.Id, $"{says}; clause {entitled.Clause} allows {higher.Side.Name} more.", higher.Entry)
            : charge.Question(lower.Entry, lower.Side.Id, $"{says}, on the same matter; was that even-handed?", higher.Entry);
    }

    private static IEnumerable<Judged> StillWaiting(Matter matter, Charge charge)
    {
        var requests = matter.Requests.Where(request => charge.CountsAsGroup(request.For, request.Asked.On)).ToList();
        foreach (var open in requests.Where(request => IsOpen(request, matter)))
        {
            var waited = Period.DaysBetween(open.Asked.On, charge.AsOf.InZone(OccurredAt.London).Date);
            var sooner = requests.Find(other => other.For.Id != open.For.Id && other.Answered is { } answer
                && Period.DaysBetween(other.Asked.On, answer.Fact.Occurred.Date) < waited);
            if (sooner is null) continue;
            yield return charge.Question(open.Asked, open.For.Id,
                $"A request on the matter from {open.For.Name} has had no answer and one from {sooner.For.Name} was answered sooner; was that even-handed?",
                sooner.Answered!);
        }
    }

    // Support given or offered without citing the request still answers it.
    private static bool IsOpen(SupportRequest request, Matter matter) => request is { Answered: null, Withdrawn: null }
        && matter.SupportOf(request.For, request.Kind).Concat(matter.OffersTo(request.For, request.Kind).Select(offered => (Entry)offered))
            .All(answer => answer.Fact.Occurred.IsBefore(request.Asked.When));

    /// <summary>The most senior officer who served a side; 1 is the highest level.</summary>
    private sealed record Served(Side Side, OfficerThen By, int? Level, Entry Entry);
}
