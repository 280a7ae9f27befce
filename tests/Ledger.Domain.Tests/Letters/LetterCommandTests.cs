using Ledger.Domain.Letters;
using Ledger.Domain.Records;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

public sealed class LetterCommandTests
{
    public static TheoryData<ICommand<Letter>> OfAnUnknownLetter =>
    [
        new SeeEnvelope("L-9", "ann-sample", ["town-clerk"]),
        new RecordCopy("L-9", "C-1", ["bob-sample"]),
        new SeekCopyConsent("L-9"),
        new GiveCopyConsent("L-9"),
        new RefuseCopyConsent("L-9"),
        new TellAuthorOfCopy("L-9", ["bob-sample"]),
        new ConsultOnCopy("L-9", ["director"]),
        new VetoCopy("L-9"),
        new ResolveCopy("L-9", "26/14"),
        new MarkLetterConfidential("L-9"),
        new ReportBlindCopy("L-9", ["bob-sample"], "He said so."),
        new StateLetterName("L-9", "town-clerk", OnBehalf.Council),
        new StateCapacity("L-9", true),
        new StateBindingEffect("L-9", true, true),
        new RecordDecisionByLetter("L-9", "To buy it.", ["ann-sample"]),
        new KeepLetter("L-9", "archive"),
        new DisposeOfLetter("L-9", "archive", "Tidying."),
        new NoteLetterSubjects("L-9", ["staffing"]),
        new AnswerQuestion(Letter.Stream("L-9"), "1.1", 1, true, "So it was."),
        new WaiveDuty(Letter.Stream("L-9"), "1.1", "ann-sample", 1, "So be it."),
    ];

    [Theory]
    [MemberData(nameof(OfAnUnknownLetter))]
    public void A_command_about_an_unknown_letter_is_refused(ICommand<Letter> command)
    {
        command.Stream.ShouldBe(Letter.Stream("L-9"));
        Given.ALetter().When(command).ShouldRefuse("There is no letter L-9.");
    }

    [Fact]
    public void Of_an_address_that_nobody_is_known_by_only_that_is_said()
    {
        const string Unknown = "There is no member or officer “press@x.example” on 2 March 2026.";
        Sent().When(new RecordCopy("L-1", "C-1", ["press@x.example"])).ShouldRefuse(Unknown);
        Sent().When(new SeeEnvelope("L-1", "ann-sample", ["press@x.example"])).ShouldRefuse(Unknown);
        Sent().When(new ReportBlindCopy("L-1", ["press@x.example"], "He said so.")).ShouldRefuse(Unknown);
        Sent().When(new RecordDecisionByLetter("L-1", "To buy it.", ["press@x.example"])).ShouldRefuse(Unknown);
        Sent().When(new TellAuthorOfCopy("L-1", ["press@x.example"])).ShouldRefuse(Unknown);
        Given.ALetter().When(new RecordLetter("L-1", ["press@x.example"], "town-clerk")).ShouldRefuse(Unknown);
        Sent().When(new RecordCopy("L-1", "C-1", [])).ShouldRefuse("Nobody is named who has the copy.");
    }

    [Fact]
    public void It_is_marked_confidential()
    {
        Sent().When(new MarkLetterConfidential("L-1", true, true, "The tenancy.")).ShouldRecord(Marked(ClerkWrites));
        Sent().When(new MarkLetterConfidential("L-1", MarkedBy: "director")).ShouldRecord(new LetterMarkedConfidential(DirectorWrites, false, false, null));
    }

    [Fact]
    public void Its_name_capacity_and_effect_are_stated()
    {
        Sent().When(new StateLetterName("L-1", "ann-sample", OnBehalf.Ward, "none")).ShouldRecord(new SentInNameOf(AnnWrites, OnBehalf.Ward, "none"));
        Sent().When(new StateCapacity("L-1", true, "ward member")).ShouldRecord(new CapacityStated(AnnWrites, true, "ward member"));
        Sent().When(new StateCapacity("L-1", false, Writer: "bob-sample")).ShouldRecord(new CapacityStated(BobWrites, false, null));
        Sent().When(new StateBindingEffect("L-1", true, false)).ShouldRecord(new BindingEffectStated(true, false));
    }

    [Fact]
    public void A_decision_by_letter_is_somebodys()
    {
        Sent().When(new RecordDecisionByLetter("L-1", "To buy it.", ["ann-sample"])).ShouldRecord(new DecisionTakenByLetter("To buy it.", [AnnWrites]));
        Sent().When(new RecordDecisionByLetter("L-1", "To buy it.", [])).ShouldRefuse("Nobody is named who took the decision.");
        Sent().When(new RecordDecisionByLetter("L-1", "", ["ann-sample"])).ShouldRefuse("The decision is blank.");
    }

    [Fact]
    public void It_is_kept_and_disposed_of_by_a_holder()
    {
        Sent().When(new KeepLetter("L-1", " archive ", new(2027, 1, 1))).ShouldRecord(new LetterKept("archive", new(2027, 1, 1)));
        Sent().When(new KeepLetter("L-1", "archive", new(2026, 1, 1))).ShouldRefuse("1 January 2026 is before it was kept.");
        Sent().When(new KeepLetter("L-1", "")).ShouldRefuse("The holder is blank.");
        Sent().When(new DisposeOfLetter("L-1", "archive", "Tidying.")).ShouldRefuse("archive is not recorded as holding the letter.");
        var kept = Sent().On("2026-02-03", new LetterKept("archive", null));
        kept.When(new DisposeOfLetter("L-1", "Archive", "Tidying.")).ShouldRecord(new LetterDisposedOf("Archive", "Tidying."));
        kept.When(new DisposeOfLetter("L-1", "archive", " ")).ShouldRefuse("The reason is blank.");
        kept.On("2026-02-04", new LetterDisposedOf("archive", "Tidying.")).When(new DisposeOfLetter("L-1", "archive", "Tidying."))
            .ShouldRefuse("archive is not recorded as holding the letter.");
    }

    [Fact]
    public void Its_subjects_are_noted()
    {
        Sent().When(new NoteLetterSubjects("L-1", ["staffing"])).ShouldRecord(new LetterSubjectsNoted(["staffing"]));
        Sent().When(new NoteLetterSubjects("L-1", [])).ShouldRefuse("No subject is named.");
        Sent().When(new NoteLetterSubjects("L-1", [""])).ShouldRefuse("A subject is blank.");
    }

    private static Given<Letter> Sent() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites));
}
