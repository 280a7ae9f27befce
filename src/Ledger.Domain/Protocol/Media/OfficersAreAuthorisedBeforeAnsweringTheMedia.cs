using Ledger.Domain.Letters;
using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Letters;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.4: an officer makes sure of being authorised before answering the media. Authority counts that was given by then.
/// </summary>
/// <param name="By">The roles that may authorise; anybody, where empty.</param>
/// <param name="Exempt">The roles of officers who need no authority.</param>
public sealed record OfficersAreAuthorisedBeforeAnsweringTheMedia(IReadOnlyList<string>? By = null, IReadOnlyList<string>? Exempt = null) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from given in dealing.All<MediaResponseGiven>()
        let officer = given.Fact.By
        where officer.Kind is PartyKind.Officer && !charge.Fills(officer, Exempt)
        where !dealing.All<OfficerAuthorisedForMedia>().Any(authorised => authorised.Fact.Officer.Id == officer.Id
            && !given.When.IsBefore(authorised.When) && (By is not { Count: > 0 } || charge.Fills(authorised.Fact.By, By)))
        select charge.Breach(given, officer.Key, $"{officer.Name} answered {given.Fact.To}, and nothing on record shows that they were authorised to.");
}
