using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

/// <summary>Answers, waivers and corrections.</summary>
public sealed class LetterAnswerTests
{
    [Fact]
    public void A_question_is_answered_with_reasons()
    {
        Questioned().When(new AnswerQuestion(Letter.Stream("L-1"), "1.1", 2, true, "The resident asked for it."))
            .ShouldRecord(new LetterQuestionAnswered("1.1", null, 2, true, "The resident asked for it."));
        Questioned().When(new AnswerQuestion(Letter.Stream("L-1"), "1.1", 2, true, " ")).ShouldRefuse("The reason is blank.");
    }

    [Fact]
    public void What_nobody_asked_is_not_answered() =>
        Questioned().When(new AnswerQuestion(Letter.Stream("L-1"), "9.9", 2, true, "So it was.")).ShouldRefuse("Nothing is asked about entry 2 under clause 9.9.");

    [Fact]
    public void A_duty_is_waived_with_a_reason()
    {
        Owing().When(new WaiveDuty(Letter.Stream("L-1"), "1.1", "ann-sample", 2, "She has died."))
            .ShouldRecord(new LetterDutyWaived("1.1", "ann-sample", 2, "She has died."));
        Owing().When(new WaiveDuty(Letter.Stream("L-1"), "1.1", "ann-sample", 2, "")).ShouldRefuse("The reason is blank.");
    }

    [Fact]
    public void What_is_not_owed_is_not_waived() =>
        Owing().When(new WaiveDuty(Letter.Stream("L-1"), "1.1", "bob-sample", 2, "So be it."))
            .ShouldRefuse("Nothing is owed to bob-sample under clause 1.1 from entry 2.");

    [Fact]
    public void An_entry_is_corrected_and_withdrawn()
    {
        var corrected = Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 2, "It was Cllr Specimen.", Copied(ClerkWrites, CatWrites))).Then.ShouldHaveSingleItem()
            .ShouldBeOfType<LetterCorrected>();
        corrected.Was.ShouldBeOfType<CopyMade>().To.ShouldBe([BobWrites]);
        corrected.Is.ShouldBeOfType<CopyMade>().Occurred.ShouldBe(OccurredAt.Parse("2026-02-03"));
        Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 2, "It never happened.")).Then.ShouldHaveSingleItem().ShouldBeOfType<LetterCorrected>()
            .Is.ShouldBeNull();
    }

    [Fact]
    public void A_correction_has_an_entry_and_a_reason()
    {
        Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 9, "It never happened.")).ShouldRefuse("There is no entry 9.");
        Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 2, "")).ShouldRefuse("The reason is blank.");
        Given.ALetter().When(new CorrectEntry(Letter.Stream("L-1"), 1, "It never happened.")).Refused[0].Says.ShouldBe("There is no letter L-1.");
    }

    [Fact]
    public void A_correction_keeps_the_kind_and_the_reference()
    {
        Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 2, "It was consent.", Consented(AnnWrites))).ShouldRefuse("Entry 2 is of another kind: CopyMade.");
        Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 2, "Wrong one.", Copied(ClerkWrites, CatWrites) with { Copy = "C-2" }))
            .ShouldRefuse("Entry 2 is C-1, which others may cite.");
        Forwarded().When(new CorrectEntry(Letter.Stream("L-1"), 1, "Wrong one.", Wrote(AnnWrites, ClerkWrites) with { Reference = "L-2" }))
            .ShouldRefuse("Entry 1 is L-1, which others may cite.");
    }

    private static Given<Letter> Forwarded() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites));

    private static Given<Letter> Owing() => Adopting(Forwarded(), new CorrespondenceIsCopiedOnlyAsAllowed(CopyMode.AuthorTold));

    private static Given<Letter> Questioned() => Adopting(
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Kind = LetterKind.Casework }).On("2026-02-03", Copied(ClerkWrites, BobWrites)),
        new ConfidentialOnlyWhenAsked());

    private static Given<Letter> Adopting(Given<Letter> given, IRule rule) =>
        given.CouncilOn("2026-01-01", new ProtocolAdopted(Protocols.Of(Given.Clause("1.1", rule)), new(2026, 1, 1), "C/26/1", false));
}
