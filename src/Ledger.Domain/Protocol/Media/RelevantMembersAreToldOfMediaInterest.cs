using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.3: officers tell the members concerned when the media take an interest in the council's work. It is owed to the members for the
/// wards concerned and to those whom the enquiry was said to concern; where it concerns nobody by either, who they are is a question.
/// </summary>
/// <param name="OnlyContentious">Whether only what is strategic or contentious counts.</param>
public sealed record RelevantMembersAreToldOfMediaInterest(bool OnlyContentious = false) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge)
    {
        if (dealing.Enquiry is not { } enquiry || (OnlyContentious && !enquiry.Fact.Contentious)) return [];
        var concerned = enquiry.Fact.Concerns.Concat(enquiry.Fact.Wards.SelectMany(charge.Council.On(enquiry.On).MembersFor))
            .DistinctBy(member => member.Id).Where(member => member.Id != enquiry.Fact.To.Id).ToList();
        var told = dealing.All<MembersToldOfMediaInterest>().Where(told => !told.When.IsBefore(enquiry.When)).ToList();
        if (concerned.Count == 0 && enquiry.Fact.Wards.Count == 0 && told.Count == 0)
            return [charge.Question(enquiry, enquiry.Fact.To.Key, $"{enquiry.Fact.From} took an interest; did it concern any members, and were they told?")];
        return concerned.Select(member => charge.Duty(
            enquiry, member, $"tell {member.Name} that {enquiry.Fact.From} took an interest", told.Find(one => one.Fact.Members.Any(had => had.Id == member.Id))));
    }
}
