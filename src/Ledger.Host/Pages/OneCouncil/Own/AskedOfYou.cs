using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Host.SignIn;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>Something that waits for somebody’s own answer.</summary>
/// <param name="On">The day since when it waits.</param>
/// <param name="What">What is asked, in a sentence.</param>
/// <param name="Do">The words of the link to where they answer.</param>
/// <param name="Address">Where that is.</param>
public sealed record AskedOfYou(LocalDate On, string What, string Do, string Address)
{
    /// <summary>Consent to copies of a letter that was asked of its author and not answered since.</summary>
    internal static IEnumerable<AskedOfYou> Of(SignedIn me, Letter letter)
    {
        if (letter.Author?.Id is not { } author || author != me.Person) yield break;
        if (letter.History.Standing.LastOrDefault(entry => entry.Fact is CopyConsentSought or CopyConsentGiven or CopyConsentRefused)?.Fact is not CopyConsentSought sought) yield break;
        var subject = letter.Recorded!.Fact.Subject is { } about ? $", “{about}”," : "";
        yield return new(
            sought.Occurred.Date, $"{sought.By.Name} asks whether your letter {letter.Reference}{subject} may be copied to {(sought.ToCopyTo.Count == 0 ? "others" : sought.ToCopyTo.Select(who => who.Name).Listed())}.",
            "Consent or refuse", Ways.Consent(me.Council, letter.Reference!));
    }

    /// <summary>What an officer asked about a member’s own request, or by an enquiry of them.</summary>
    internal static IEnumerable<AskedOfYou> Of(SignedIn me, MemberRequest request) =>
        from act in OwnAct.Of(request, me.Person)
        where act.Name is "clarify" or "answer" && act.Before is not null
        select new AskedOfYou(
            (request.All<ClarificationAsked>().LastOrDefault()?.On ?? request.Enquiry?.On)!.Value, $"{request.Reference}: {act.Before}", act.Title,
            Addresses.Of(me.Council, $"say/{act.Name}", MemberRequest.Stream(request.Reference!)));

    /// <summary>What a group’s record attributes to an officer, and they have not checked.</summary>
    internal static IEnumerable<AskedOfYou> Of(SignedIn me, IReadOnlyList<IRecord> matters) =>
        from one in Attributed.InAll(matters, me.Person, null)
        where one is { ToCheck: true, Became: null }
        select new AskedOfYou(one.On, $"On matter {one.Matter}, {one.What} attributes something to you.", "Check it", one.Address(me.Council));

    /// <summary>Amendments of reports that wait for what an officer says, who wrote the report or decides.</summary>
    internal static IEnumerable<AskedOfYou> OfReports(SignedIn me, IReadOnlyList<IRecord> matters) =>
        from matter in Amendments.In(matters)
        from one in Amendments.Waiting(matter, me.Person)
        select new AskedOfYou(one.Since, $"On matter {matter.Reference}, {one.It.By.Name} asks for an amendment of report {one.It.Report}.", Amendments.Do(one), Amendments.Address(me.Council, "answer", matter, one.It));
}
