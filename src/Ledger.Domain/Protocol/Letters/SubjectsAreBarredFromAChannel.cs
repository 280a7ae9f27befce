using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>Certain subjects do not go through certain channels, such as staffing by text message.</summary>
/// <param name="Subjects">The subjects; letter case does not count.</param>
/// <param name="Channels">The channels.</param>
public sealed record SubjectsAreBarredFromAChannel(IReadOnlyList<string> Subjects, IReadOnlyList<Channel> Channels) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (letter.Recorded is not { } recorded || !Channels.Contains(recorded.Fact.Channel) || !recorded.Fact.From.IsBound()) yield break;
        foreach (var noted in letter.All<LetterSubjectsNoted>())
        {
            var barred = noted.Fact.Subjects.Intersect(Subjects, StringComparer.OrdinalIgnoreCase).ToList();
            if (barred.Count > 0)
                yield return charge.Breach(
                    recorded, recorded.Fact.From.Key,
                    $"{recorded.Fact.From.Name} wrote about {Names.Listed(barred)} by {Spoken(recorded.Fact.Channel)}.", noted);
        }
    }

    private static string Spoken(Channel channel) => channel switch
    {
        Channel.Email => "e-mail",
        Channel.Post => "post",
        Channel.Message => "text or chat message",
        _ => "social media",
    };
}
