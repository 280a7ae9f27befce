using Ledger.Domain.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

public sealed class CopyCommandTests
{
    private static readonly RecordCopy Forward = new("L-1", "C-1", ["bob-sample"]);

    [Fact]
    public void Another_envelope_is_seen() =>
        Sent().When(new SeeEnvelope("L-1", "ann-sample", ["town-clerk"], ["cat-specimen"], ["bob-sample"]))
            .ShouldRecord(new EnvelopeSeen(AnnWrites, [ClerkWrites], [CatWrites], [BobWrites]));

    [Fact]
    public void The_same_envelope_is_not_seen_twice_and_another_of_the_same_holder_is()
    {
        var seen = Sent().On("2026-02-03", new EnvelopeSeen(AnnWrites, [ClerkWrites], [], [BobWrites]));
        seen.When(new SeeEnvelope("L-1", "ann-sample", ["town-clerk"], Bcc: ["bob-sample"])).ShouldRefuse("The copy of Cllr Ann Sample is already there.");
        seen.When(new SeeEnvelope("L-1", "ann-sample", ["town-clerk"])).Then.ShouldHaveSingleItem();
        seen.When(new SeeEnvelope("L-1", "bob-sample", ["town-clerk"], Bcc: ["bob-sample"])).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_envelope_shows_somebody() =>
        Sent().When(new SeeEnvelope("L-1", "ann-sample")).ShouldRefuse("Nobody is named to whom the copy shows it sent.");

    [Fact]
    public void Whoever_acts_made_a_copy() => Sent().When(Forward).ShouldRecord(Copied(ClerkWrites, BobWrites));

    [Fact]
    public void Somebody_else_made_a_copy_in_another_letter_under_a_resolution() =>
        Sent().When(Forward with { MadeBy = "director", Openly = true, In = "L-2", Resolution = "26/14" })
            .ShouldRecord(new CopyMade("C-1", DirectorWrites, [BobWrites], true, "L-2", "26/14"));

    [Fact]
    public void A_copy_of_an_unknown_letter_is_refused() => Given.ALetter().When(Forward).ShouldRefuse("There is no letter L-1.");

    [Fact]
    public void A_copy_is_not_made_before_the_letter_was_sent() =>
        Sent().When(Forward, on: "2026-02-01").ShouldRefuse("Letter L-1 is of 2 February 2026, which is later than 1 February 2026.");

    [Fact]
    public void A_copy_has_a_reference_of_its_own()
    {
        Sent().On("2026-02-03", Copied(ClerkWrites, BobWrites)).When(Forward).ShouldRefuse("The letter has copy C-1 already.");
        Sent().When(Forward with { Copy = "" }).ShouldRefuse("The reference of the copy is blank.");
    }

    [Fact]
    public void A_copy_goes_to_somebody_besides_the_author()
    {
        Sent().When(Forward with { To = [] }).ShouldRefuse("Nobody is named who has the copy.");
        Sent().When(Forward with { To = ["ann-sample"] }).ShouldRefuse("Cllr Ann Sample wrote the letter and has it anyway.");
        Sent().When(Forward with { To = ["ann-sample", "bob-sample"] }).ShouldRecord(Copied(ClerkWrites, AnnWrites, BobWrites));
    }

    [Fact]
    public void A_letter_does_not_carry_itself() => Sent().When(Forward with { In = " l-1 " }).ShouldRefuse("A letter can't be carried by itself.");

    [Fact]
    public void Consent_is_sought_given_and_refused()
    {
        Sent().When(new SeekCopyConsent("L-1", ["bob-sample"])).ShouldRecord(new CopyConsentSought(ClerkWrites, [BobWrites]));
        Sent().When(new SeekCopyConsent("L-1", SoughtBy: "director")).ShouldRecord(new CopyConsentSought(DirectorWrites, []));
        Sent().When(new GiveCopyConsent("L-1", ["bob-sample"], true)).ShouldRecord(new CopyConsentGiven(AnnWrites, [BobWrites], true));
        Sent().When(new RefuseCopyConsent("L-1", Why: "It is private."), by: "ann-sample")
            .ShouldRecord(new CopyConsentRefused(AnnWrites, [], "It is private."));
    }

    [Fact]
    public void The_author_is_told_or_whoever_openly_had_an_officers_letter()
    {
        Sent().When(new TellAuthorOfCopy("L-1", ["bob-sample"])).ShouldRecord(Told(AnnWrites, BobWrites));
        Sent().When(new TellAuthorOfCopy("L-1", ["bob-sample"], "town-clerk", "director"))
            .ShouldRecord(new AuthorToldOfCopy(DirectorWrites, ClerkWrites, [BobWrites]));
        Sent().When(new TellAuthorOfCopy("L-1", ["bob-sample"], "cat-specimen")).ShouldRefuse("Cllr Cat Specimen neither wrote the letter nor openly had it.");
        Sent().When(new TellAuthorOfCopy("L-1", [])).ShouldRefuse("Nobody is named who has a copy.");
    }

    [Fact]
    public void Posts_are_consulted()
    {
        Sent().When(new ConsultOnCopy("L-1", ["director"], ["bob-sample"])).ShouldRecord(new CopyConsulted(ClerkWrites, [Director], [BobWrites]));
        Sent().When(new ConsultOnCopy("L-1", [], ConsultedBy: "director")).ShouldRefuse("Nobody is named who was consulted.");
    }

    [Fact]
    public void Copies_are_vetoed_and_resolved()
    {
        Sent().When(new VetoCopy("L-1", ["bob-sample"], "It is private."), by: "ann-sample")
            .ShouldRecord(new CopyVetoed(AnnWrites, [BobWrites], "It is private."));
        Sent().When(new VetoCopy("L-1", VetoedBy: "director")).ShouldRecord(new CopyVetoed(DirectorWrites, [], null));
        Sent().When(new ResolveCopy("L-1", "26/14", ["bob-sample"]), on: "2026-01-05").ShouldRecord(new CopyResolved("26/14", [BobWrites]));
        Sent().When(new ResolveCopy("L-1", " ")).ShouldRefuse("The resolution is blank.");
    }

    [Fact]
    public void A_blind_copy_comes_to_light_by_default_the_authors()
    {
        Sent().When(new ReportBlindCopy("L-1", ["bob-sample"], "He replied to it."))
            .ShouldRecord(new BlindCopyDiscovered(AnnWrites, [BobWrites], "He replied to it."));
        Sent().When(new ReportBlindCopy("L-1", ["bob-sample"], "He said so.", "director"))
            .ShouldRecord(new BlindCopyDiscovered(DirectorWrites, [BobWrites], "He said so."));
        Sent().When(new ReportBlindCopy("L-1", [], "He said so.")).ShouldRefuse("Nobody is named who has the copy.");
        Sent().When(new ReportBlindCopy("L-1", ["bob-sample"], "")).ShouldRefuse("How it came to light is blank.");
    }

    private static Given<Letter> Sent() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites));
}
