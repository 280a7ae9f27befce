using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Matters;

public sealed class AdviceTests
{
    private static readonly GiveAdvice Plain = new("M-1", "A-1", "labour");

    private static Given<Matter> Advised => Given.AMatter().On("2026-02-03", Telling.Advised(Labour, Clerk, form: AdviceForm.Written));

    [Fact]
    public void Whoever_acts_advised_a_group() =>
        Given.AMatter().When(Plain with { Facts = ["It costs £10,000."], Options = [new("Pave it", ["Dry"], ["Dear"])] }).ShouldRecord(
            Telling.Advised(Labour, Clerk) with { Facts = ["It costs £10,000."], Options = [new("Pave it", ["Dry"], ["Dear"])] });

    [Fact]
    public void Another_officer_advised_in_writing_at_a_meeting_in_answer_to_a_request() =>
        Given.AMatter().On("2026-02-03", Asked(Labour)).On("2026-02-10", Attended(Labour, Clerk))
            .When(new GiveAdvice(
                "M-1", "A-1", "labour", "director", AdviceForm.Written, "G-1", "R-1", null, null, "Pave it", "It would be popular.", true, "The whole report"))
            .ShouldRecord(new AdviceGiven(
                "A-1", Labour, Director, AdviceForm.Written, "G-1", "R-1", [], [], "Pave it", "It would be popular.", true, "The whole report"));

    [Fact]
    public void An_advices_reference_is_not_used_twice() => Advised.When(Plain).ShouldRefuse("The matter has advice A-1 already.");

    [Fact]
    public void A_reference_says_something() => Given.AMatter().When(Plain with { Advice = "" }).ShouldRefuse("The reference of the advice is blank.");

    [Fact]
    public void A_meeting_that_is_not_known_saw_no_advice() =>
        Given.AMatter().When(Plain with { Meeting = "G-1" }).ShouldRefuse("The matter has no group meeting G-1.");

    [Fact]
    public void Advice_does_not_come_before_its_meeting() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).When(Plain with { Meeting = "G-1" }, on: "2026-02-02")
            .ShouldRefuse("Meeting G-1 is of 3 February 2026, which is later than 2 February 2026.");

    [Fact]
    public void Advice_does_not_answer_another_groups_request() =>
        Given.AMatter().On("2026-02-03", Asked(Greens)).When(Plain with { Request = "R-1" }).ShouldRefuse("Request R-1 was made by Greens, not by Labour.");

    [Fact]
    public void Facts_and_options_say_something()
    {
        Given.AMatter().When(Plain with { Facts = ["It costs £10,000.", null!] }).ShouldRefuse("A fact is blank.");
        Given.AMatter().When(Plain with { Options = [null!] }).ShouldRefuse("An option is blank.");
        Given.AMatter().When(Plain with { Options = [new("Pave it", [" "], [])] }).ShouldRefuse("A merit is blank.");
        Given.AMatter().When(Plain with { Options = [new("Pave it", [], [""])] }).ShouldRefuse("A demerit is blank.");
    }

    [Fact]
    public void Other_groups_are_told() =>
        Given.AMatter().When(new TellOtherGroups("M-1", "labour", ["conservative", "green"], SupportKind.Report, true, "e-mail"))
            .ShouldRecord(new OtherGroupsTold([Conservatives, Greens], Labour, SupportKind.Report, Clerk, true, "e-mail"));

    [Fact]
    public void Somebody_is_told() => Given.AMatter().When(new TellOtherGroups("M-1", "labour", [], SupportKind.Report)).ShouldRefuse("Nobody is told.");

    [Fact]
    public void A_group_is_none_of_the_others() =>
        Given.AMatter().When(new TellOtherGroups("M-1", "labour", ["green", "labour"], SupportKind.Report)).ShouldRefuse("Labour can't be one of the others.");

    [Fact]
    public void A_copy_is_asked_for() =>
        Advised.When(new RequestAdviceCopy("M-1", "A-1", "green")).ShouldRecord(new AdviceCopyRequested(Greens, "A-1", Labour));

    [Fact]
    public void A_copy_is_given() =>
        Advised.When(new ProvideAdviceCopy("M-1", "A-1", "green")).ShouldRecord(new AdviceCopyProvided(Greens, "A-1", Labour, Clerk));

    [Fact]
    public void Of_advice_that_is_not_known_there_is_no_copy()
    {
        Advised.When(new RequestAdviceCopy("M-1", "A-2", "green")).ShouldRefuse("The matter has no advice A-2.");
        Advised.When(new ProvideAdviceCopy("M-1", "A-2", "green")).ShouldRefuse("The matter has no advice A-2.");
    }

    [Fact]
    public void Two_groups_advice_is_compared() =>
        Advised.On("2026-02-10", Telling.Advised(Greens, Clerk, "A-2")).When(new CompareAdvice("M-1", "labour", "green", SameAdvice.Same, "Point for point."))
            .ShouldRecord(new AdviceCompared(Labour, Greens, SameAdvice.Same, "Point for point."));

    [Fact]
    public void Advice_is_not_compared_before_it_is_given() =>
        Advised.On("2026-02-10", Telling.Advised(Greens, Clerk, "A-2")).When(new CompareAdvice("M-1", "labour", "green", SameAdvice.Same, "Point for point."), on: "2026-02-09")
            .ShouldRefuse("The advice to Greens is of 10 February 2026, which is later than 9 February 2026.");

    [Fact]
    public void A_copy_is_advice_too() =>
        Advised.On("2026-02-10", new AdviceCopyProvided(Greens, "A-1", Labour, Clerk))
            .When(new CompareAdvice("M-1", "labour", "green", SameAdvice.Same, "A copy."))
            .Then.ShouldHaveSingleItem();

    [Fact]
    public void A_group_without_advice_is_not_compared() =>
        Advised.When(new CompareAdvice("M-1", "labour", "green", SameAdvice.Differs, "None.")).ShouldRefuse("Greens had no advice on the matter.");

    [Fact]
    public void A_group_is_not_compared_with_itself() =>
        Advised.When(new CompareAdvice("M-1", "labour", "labour", SameAdvice.Same, "The same.")).ShouldRefuse("Labour can't be compared with itself.");

    [Fact]
    public void The_reason_of_a_comparison_is_said() =>
        Advised.On("2026-02-10", Telling.Advised(Greens, Clerk, "A-2")).When(new CompareAdvice("M-1", "labour", "green", SameAdvice.Same, ""))
            .ShouldRefuse("The reason is blank.");

    [Fact]
    public void More_support_is_authorised() =>
        Given.AMatter().When(new AuthoriseMoreSupport("M-1", "labour", "It forms the administration.")).ShouldRecord(
            new MoreSupportAuthorised(Labour, Clerk, "It forms the administration."));

    [Fact]
    public void The_reason_for_more_is_said() => Given.AMatter().When(new AuthoriseMoreSupport("M-1", "labour", "")).ShouldRefuse("The reason is blank.");
}
