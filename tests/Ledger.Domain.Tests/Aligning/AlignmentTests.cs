using CsCheck;
using Ledger.Domain.Aligning;
using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Aligning;

/// <summary>The advice of two groups set side by side, point by point.</summary>
public sealed class AlignmentTests
{
    private static readonly string[] Said = ["The stalls pay £41,000.", "the stalls pay £41,000", "Parking is free on Sundays.", "Stalls pay £14,000."];
    private static readonly Gen<string[]> Facts = Gen.Int[0, 3].Select(at => Said[at]).Array[0, 4];

    [Fact]
    public void A_point_in_the_same_words_is_the_same_however_it_is_typed() =>
        Align(["The sixty stalls bring in £41,000 a year."], ["the sixty stalls bring in  £41000 a year"]).Points.ShouldHaveSingleItem().Agreement.ShouldBe(Agreement.Same);

    [Fact]
    public void A_point_in_other_words_is_set_beside_its_like_for_a_person_to_judge()
    {
        var point = Align(["The sixty stalls bring in £41,000 a year."], ["Sixty stalls bring in £41,000 each year."]).Points.ShouldHaveSingleItem();
        point.Agreement.ShouldBe(Agreement.InOtherWords);
        point.FiguresDiffer.ShouldBeFalse();
    }

    [Fact]
    public void Points_alike_in_all_but_a_figure_are_said_to_differ_in_it()
    {
        var alignment = Align(["The sixty stalls bring in £41,000 a year."], ["The sixty stalls bring in £14,000 a year."]);
        alignment.Points.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            point => point.Agreement.ShouldBe(Agreement.InOtherWords), point => point.FiguresDiffer.ShouldBeTrue());
        alignment.Score.ShouldBe(0);
    }

    [Fact]
    public void What_one_had_and_the_other_had_not_is_shown_on_its_side()
    {
        var alignment = Align(["Parking is free on Sundays.", "The lease ends in 2030."], ["Parking is free on Sundays.", "The roof leaks."]);
        alignment.Points.Select(point => (point.Agreement, point.One?.Text, point.Other?.Text)).ShouldBe(
        [
            (Agreement.Same, "Parking is free on Sundays.", "Parking is free on Sundays."),
            (Agreement.OnlyOne, "The lease ends in 2030.", null),
            (Agreement.OnlyOther, null, "The roof leaks."),
        ]);
        alignment.Score.ShouldBe(1 / 3.0, 1e-12);
    }

    [Fact]
    public void A_merit_put_to_the_other_as_a_demerit_is_put_otherwise()
    {
        var matter = Given.AMatter()
            .On("2026-02-01", Advised(Labour, Clerk) with { Options = [new("Close the square", ["It is quick."], [])] })
            .On("2026-02-02", Advised(Conservatives, Clerk, "A-2") with { Options = [new("Close the square", [], ["It is quick."])] }).State;
        Align(matter).Points.Select(point => point.Agreement).ShouldBe([Agreement.Same, Agreement.PutOtherwise]);
    }

    [Fact]
    public void The_same_merit_of_another_option_is_another_point()
    {
        var matter = Given.AMatter()
            .On("2026-02-01", Advised(Labour, Clerk) with { Options = [new("Close the square", ["It saves a good deal of money."], [])] })
            .On("2026-02-02", Advised(Conservatives, Clerk, "A-2") with { Options = [new("Sell the hall", ["It saves a fair deal of money."], [])] }).State;
        Align(matter).Points.Select(point => point.Agreement).ShouldBe([Agreement.OnlyOne, Agreement.OnlyOne, Agreement.OnlyOther, Agreement.OnlyOther]);
    }

    [Fact]
    public void A_point_made_twice_counts_once()
    {
        var matter = Given.AMatter()
            .On("2026-02-01", Advised(Labour, Clerk, "A-1", AdviceForm.Oral, "The roof leaks."))
            .On("2026-02-02", Advised(Labour, Clerk, "A-2", AdviceForm.Written, "The roof leaks."))
            .On("2026-02-03", Advised(Conservatives, Clerk, "A-3", AdviceForm.Oral, "The roof leaks.")).State;
        Align(matter).Points.ShouldHaveSingleItem().Agreement.ShouldBe(Agreement.Same);
    }

    [Fact]
    public void A_group_given_a_copy_of_a_report_had_its_advice()
    {
        var matter = Given.AMatter()
            .On("2026-02-01", Advised(Labour, Clerk, "A-1", AdviceForm.Written, "The roof leaks."))
            .On("2026-02-02", new AdviceCopyProvided(Conservatives, "A-1", Labour, Clerk)).State;
        Align(matter).Score.ShouldBe(1);
    }

    [Fact]
    public void A_group_that_had_none_has_none() => AdviceHad.Of(Labour, Given.AMatter().State).ShouldBeNull();

    [Fact]
    public void Advice_aligns_wholly_with_itself() => Facts.Sample(facts => Align(facts, facts).Points.ShouldAllBe(point => point.Agreement == Agreement.Same));

    [Fact]
    public void Every_point_stands_once_and_the_sides_can_be_exchanged() => Gen.Select(Facts, Facts).Sample((these, those) =>
    {
        var alignment = Align(these, those);
        alignment.Points.Count(point => point.One is not null).ShouldBe(alignment.One.Points.Count);
        alignment.Points.Count(point => point.Other is not null).ShouldBe(alignment.Other.Points.Count);
        var exchanged = Align(those, these);
        exchanged.Score.ShouldBe(alignment.Score, 1e-12);
        exchanged.Points.Count.ShouldBe(alignment.Points.Count);
    });

    private static Alignment Align(string[] these, string[] those) => Align(Given.AMatter()
        .On("2026-02-01", Advised(Labour, Clerk, "A-1", AdviceForm.Oral, these))
        .On("2026-02-02", Advised(Conservatives, Clerk, "A-2", AdviceForm.Oral, those)).State);

    private static Alignment Align(Matter matter) => Alignment.Of(AdviceHad.Of(Labour, matter)!, AdviceHad.Of(Conservatives, matter)!);
}
