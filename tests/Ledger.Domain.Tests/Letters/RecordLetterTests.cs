using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

public sealed class RecordLetterTests
{
    private const string Digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static readonly RecordLetter Plain = new("L-1", ["town-clerk"], "ann-sample");

    [Fact]
    public void Whoever_is_named_wrote_it() => Given.ALetter().When(Plain).ShouldRecord(Wrote(AnnWrites, ClerkWrites));

    [Fact]
    public void Where_nobody_is_named_whoever_acts_wrote_it()
    {
        Given.ALetter().When(Plain with { From = null, To = ["ann-sample"] }, by: "director").ShouldRecord(Wrote(DirectorWrites, AnnWrites));
        Given.ALetter().When(Plain with { From = null }, by: "ann-sample").ShouldRecord(Wrote(AnnWrites, ClerkWrites));
    }

    [Fact]
    public void Everything_about_it_is_written_down() =>
        Given.ALetter().When(new RecordLetter(
                "L-2", ["town-clerk"], "ann-sample", ["bob-sample"], ["cat-specimen"], Channel.Post, LetterKind.WardInterest, ["north"], "The bench",
                "It is wet.", ["cat-specimen"], ["L-1"], " <1@example.org> ", Digest.ToUpperInvariant()))
            .ShouldRecord(new LetterRecorded(
                "L-2", AnnWrites, [ClerkWrites], [BobWrites], [CatWrites], Channel.Post, LetterKind.WardInterest, ["north"], "The bench", "It is wet.",
                [CatWrites], ["L-1"], "<1@example.org>", Digest));

    [Fact]
    public void A_person_stands_once_in_each_line_of_the_envelope() =>
        Given.ALetter().When(Plain with { To = ["town-clerk", "robin-example"] }).ShouldRecord(Wrote(AnnWrites, ClerkWrites));

    [Fact]
    public void Somebody_outside_goes_by_name_and_address()
    {
        Given.ALetter().When(Plain with { To = [new(null, "Pat Resident", "pat@resident.example")] }).ShouldRecord(Wrote(AnnWrites, Resident));
        Given.ALetter().When(Plain with { To = [new(null, null, "pat@resident.example")] }).ShouldRecord(Wrote(AnnWrites, Resident with { Name = "pat" }));
        Given.ALetter().When(Plain with { To = [new(null, "Pat Resident")] }).ShouldRecord(Wrote(AnnWrites, Resident with { Address = null }));
    }

    [Fact]
    public void An_address_that_the_roster_knows_stands_for_its_owner()
    {
        var known = Given.ALetter().CouncilOn("2025-01-01", new MailboxOpened("bob@exampleton.gov.example", "bob-sample"))
            .CouncilOn("2025-01-01", new MailboxOpened("office@exampleton.gov.example", null))
            .CouncilOn("2025-01-01", new MailboxOpened("old@exampleton.gov.example", "gone"));
        known.When(Plain with { To = [new(null, "Bob", "BOB@exampleton.gov.example")] })
            .ShouldRecord(Wrote(AnnWrites, BobWrites with { Address = "BOB@exampleton.gov.example" }));
        known.When(Plain with { To = ["bob@exampleton.gov.example"] })
            .ShouldRecord(Wrote(AnnWrites, BobWrites with { Address = "bob@exampleton.gov.example" }));
        known.When(Plain with { To = [new(null, "Town Hall", "office@exampleton.gov.example")] }).ShouldRecord(Wrote(AnnWrites, Office));
        known.When(Plain with { To = [new(null, "Old Hand", "old@exampleton.gov.example")] })
            .ShouldRecord(Wrote(AnnWrites, new Correspondent(PartyKind.Outside, "Old Hand", Address: "old@exampleton.gov.example")));
    }

    [Fact]
    public void People_are_written_as_they_then_were() =>
        Given.ALetter().CouncilOn("2026-02-01", new MemberJoinedGroup(Guy, GreenGroup)).When(Plain with { From = "guy-alone" }, on: "2026-02-02")
            .ShouldRecord(Wrote(Writes(Guy) with { Group = GreenGroup }, ClerkWrites));

    [Fact]
    public void Nobody_named_is_refused() => Given.ALetter().When(Plain with { To = [] }).ShouldRefuse("Nobody is named to whom the letter went.");

    [Fact]
    public void A_letter_to_blind_recipients_alone_is_a_letter() =>
        Given.ALetter().When(Plain with { To = null, Bcc = ["bob-sample"] }).ShouldRecord(Wrote(AnnWrites) with { Bcc = [BobWrites] });

    [Fact]
    public void An_unknown_id_is_refused() =>
        Given.ALetter().When(Plain with { To = ["nobody"] }).Refused[0].Says.ShouldBe("There is no member or officer “nobody” on 2 March 2026.");

    [Fact]
    public void A_blank_name_is_refused()
    {
        Given.ALetter().When(Plain with { To = ["town-clerk", new(null, " ")] }).ShouldRefuse("Somebody named is blank.");
        Given.ALetter().When(Plain with { Cc = [null!] }).ShouldRefuse("Somebody named is blank.");
    }

    [Fact]
    public void A_blank_reference_is_refused() => Given.ALetter().When(Plain with { Letter = " " }).ShouldRefuse("The reference of the letter is blank.");

    [Fact]
    public void An_unknown_ward_is_refused() => Given.ALetter().When(Plain with { Wards = ["west"] }).ShouldRefuse("There is no ward “west” on 2 March 2026.");

    [Fact]
    public void A_letter_does_not_quote_itself() => Given.ALetter().When(Plain with { Quotes = ["l-1"] }).ShouldRefuse("A letter can't quote itself.");

    [Fact]
    public void A_digest_is_a_digest() => Given.ALetter().When(Plain with { Sha256 = "abc" }).ShouldRefuse("The digest is no SHA-256.");

    [Fact]
    public void The_same_message_is_there_already_whether_by_its_id_or_by_its_digest()
    {
        var there = Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { MessageId = "<1@example.org>", Sha256 = Digest });
        there.When(Plain with { MessageId = "<1@example.org>" }).ShouldRefuse("Letter L-1 is already there.");
        there.When(Plain with { Sha256 = Digest.ToUpperInvariant() }).ShouldRefuse("Letter L-1 is already there.");
    }

    [Fact]
    public void Another_letter_needs_another_reference()
    {
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { MessageId = "<1@example.org>" })
            .When(Plain with { MessageId = "<2@example.org>" })
            .ShouldRefuse("Letter L-1 is another letter already.");
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).When(Plain).ShouldRefuse("Letter L-1 is another letter already.");
    }

    [Fact]
    public void What_is_still_to_come_is_refused() => new When(Plain.Decide(null, new(Given.Roster()), new(
        new("robin-example", "Robin Example", "Town Clerk"), OccurredAt.Parse("2026-03-02"), NodaTime.Instant.FromUtc(2026, 3, 1, 12, 0))))
        .ShouldRefuse("2 March 2026 is still to come.");
}
