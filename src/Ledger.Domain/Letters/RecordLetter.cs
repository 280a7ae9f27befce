using Ledger.Domain.Records;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>A letter was sent: a message in any medium, with the envelope as the copy at hand shows it.</summary>
/// <param name="Letter">A reference for it, new in the council.</param>
/// <param name="To">To whom it is addressed.</param>
/// <param name="From">Who wrote it; whoever acts, where not given.</param>
/// <param name="Cc">Whom it shows openly copied.</param>
/// <param name="Bcc">Whom it shows blind copied.</param>
/// <param name="Channel">How it travelled.</param>
/// <param name="Kind">What kind of business it is about.</param>
/// <param name="Wards">The ids of the wards it concerns.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Text">Its text, where kept.</param>
/// <param name="FootNames">Those whom its foot names as having a copy.</param>
/// <param name="Quotes">The references of earlier letters that it quotes; whoever has this one has a copy of those.</param>
/// <param name="MessageId">The message's own id.</param>
/// <param name="Sha256">The digest of the message's bytes, in hexadecimal.</param>
public sealed record RecordLetter(
    string Letter, IReadOnlyList<Addressee>? To = null, Addressee? From = null, IReadOnlyList<Addressee>? Cc = null, IReadOnlyList<Addressee>? Bcc = null,
    Channel Channel = Channel.Email, LetterKind Kind = LetterKind.Ordinary, IReadOnlyList<string>? Wards = null, string? Subject = null, string? Text = null,
    IReadOnlyList<Addressee>? FootNames = null, IReadOnlyList<string>? Quotes = null, string? MessageId = null, string? Sha256 = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var (from, to, cc, bcc) = (find.Doer(From), find.Correspondents(To), find.Correspondents(Cc), find.Correspondents(Bcc));
        var (wards, foot, quotes) = (find.Wards(Wards), find.Correspondents(FootNames), Quotes ?? []);
        find.Stated(Letter, "The reference of the letter");
        find.SomebodyNamed([.. To ?? [], .. Cc ?? [], .. Bcc ?? []], "to whom the letter went");
        find.EachStated(quotes, "The reference of a letter quoted");
        find.Require(!quotes.Any(IsThis), "A letter can't quote itself.", "Name earlier letters only.");
        find.Require(Sha256 is null || IsDigest(Sha256), "The digest is no SHA-256.", "Give 64 hexadecimal digits, or leave it out.");
        if (current?.Recorded is { } there) RefuseAgain(find, there.Fact);
        return find.Record(() => new LetterRecorded(
            Letter, from, to, cc, bcc, Channel, Kind, wards, Subject, Text, foot, quotes, MessageId?.Trim(), Sha256?.ToLowerInvariant()));
    }

    private void RefuseAgain(Lookup find, LetterRecorded there)
    {
        var same = (MessageId is not null && MessageId.Trim() == there.MessageId)
            || (Sha256 is not null && Sha256.Equals(there.Sha256, StringComparison.OrdinalIgnoreCase));
        find.Require(
            !same, $"Letter {there.Reference} is already there.",
            $"There is nothing to do; what another party's copy shows goes in with {nameof(SeeEnvelope)}.");
        find.Require(
            same, $"Letter {there.Reference} is another letter already.",
            $"Give this one a reference of its own, or mend that one with {nameof(CorrectEntry)}.");
    }

    private bool IsThis(string? reference) => reference is not null && Letters.Letter.Stream(reference).Id == Stream.Id;

    private static bool IsDigest(string digest) => digest.Length == 64 && digest.All(char.IsAsciiHexDigit);
}
