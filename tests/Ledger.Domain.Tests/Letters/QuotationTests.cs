using Ledger.Domain.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

/// <summary>A reply or forward that quotes a letter copies it.</summary>
public sealed class QuotationTests
{
    [Fact]
    public void A_forward_copies_the_letter_out_of_its_authors_sight() =>
        Copies(Later(ClerkWrites, BobWrites)).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                copy => copy.Letter.ShouldBe("L-1"), copy => copy.Copy.ShouldBe("L-2.1"), copy => copy.To.ShouldBe(["bob-sample"]),
                copy => copy.MadeBy.ShouldBe(new Addressee("town-clerk")), copy => copy.Openly.ShouldBeFalse(), copy => copy.In.ShouldBe("L-2"));

    [Fact]
    public void A_reply_to_the_author_copies_it_openly_to_whom_the_author_can_see_and_silently_to_the_rest() =>
        Copies(Later(ClerkWrites, AnnWrites) with { Cc = [BobWrites], Bcc = [CatWrites] })
            .Select(copy => (copy.Copy, copy.To[0].Id, copy.Openly)).ShouldBe([("L-2.1", "bob-sample", true), ("L-2.2", "cat-specimen", false)]);

    [Fact]
    public void The_foot_of_a_reply_shows_the_author_too() =>
        Copies(Later(ClerkWrites, AnnWrites) with { Bcc = [CatWrites], FootNames = [CatWrites] }).ShouldHaveSingleItem().Openly.ShouldBeTrue();

    [Fact]
    public void A_reply_to_the_author_and_to_those_who_openly_had_the_letter_copies_nothing() =>
        Copies(Later(ClerkWrites, AnnWrites) with { Cc = [DirectorWrites] }).ShouldBeEmpty();

    [Fact]
    public void Authors_see_what_they_send_on_themselves() => Copies(Later(AnnWrites, BobWrites)).ShouldHaveSingleItem().Openly.ShouldBeTrue();

    [Fact]
    public void Another_envelope_of_the_reply_adds_only_whom_it_newly_shows()
    {
        var reply = Given.ALetter().On("2026-02-03", Later(ClerkWrites, AnnWrites) with { Cc = [BobWrites] })
            .On("2026-02-09", new EnvelopeSeen(ClerkWrites, [AnnWrites], [BobWrites], [CatWrites])).State;
        var quoted = Quoted().On("2026-02-03", new CopyMade("L-2.1", ClerkWrites, [BobWrites], true, "L-2", null)).State;
        Quotation.Copies(reply, quoted).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            copy => copy.Copy.ShouldBe("L-2.2"), copy => copy.To.ShouldBe(["cat-specimen"]), copy => copy.Openly.ShouldBeFalse());
    }

    [Fact]
    public void The_commands_are_taken_as_they_are() =>
        Quoted().When((RecordCopy)Copies(Later(ClerkWrites, Resident) with { Cc = [BobWrites] }).ShouldHaveSingleItem(), on: "2026-02-03")
            .ShouldRecord(new CopyMade("L-2.1", ClerkWrites, [Resident, BobWrites], false, "L-2", null));

    [Fact]
    public void What_is_not_recorded_copies_nothing() => Quotation.Copies(new(History.Empty), Quoted().State).ShouldBeEmpty();

    private static IReadOnlyList<RecordCopy> Copies(LetterRecorded reply) =>
        [.. Quotation.Copies(Given.ALetter().On("2026-02-03", reply).State, Quoted().State)];

    private static LetterRecorded Later(Correspondent from, Correspondent to) => Wrote(from, to) with { Reference = "L-2", Quotes = ["L-1"] };

    private static Given<Letter> Quoted() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Cc = [DirectorWrites] });
}
