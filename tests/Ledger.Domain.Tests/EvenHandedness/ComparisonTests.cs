using Ledger.Domain.EvenHandedness;

namespace Ledger.Domain.Tests.EvenHandedness;

/// <summary>What is said of groups compared: the sample always, and that it is too small where it is.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void Below_four_each_it_is_too_few_to_tell()
    {
        var comparison = Comparison.OfAnswers([("Labour", 4, 0), ("Greens", 0, 3)]);
        comparison.Chance.ShouldBeNull();
        comparison.Says.ShouldBe("Too few to tell: at least two must have 4 or more (Labour 4 and Greens 3).");
        Comparison.OfAnswers([]).Says.ShouldBe("Too few to tell: at least two must have 4 or more (there is nothing to compare).");
    }

    [Fact]
    public void With_four_each_a_complete_split_is_a_reason_to_look_and_no_finding()
    {
        var comparison = Comparison.OfAnswers([("Labour", 4, 0), ("Greens", 0, 4), ("Conservatives", 1, 0)]);
        comparison.Chance!.IsReasonToLook.ShouldBeTrue();
        comparison.Says.ShouldBe(
            "Treated alike, they would differ as much in 2.9 of 100 years (p = 0.0286; exact, 5 arrangements). That is a reason to look, and no finding. "
            + "Compared: Labour 4 and Greens 4. Too few to tell: Conservatives 1.");
    }

    [Fact]
    public void Waits_that_differ_little_are_no_reason_to_look()
    {
        var comparison = Comparison.OfWaits([("Labour", [1, 2, 3, 4]), ("Greens", [2, 3, 4, 5])]);
        comparison.Chance!.IsReasonToLook.ShouldBeFalse();
        comparison.Says.ShouldContain("exact, 70 arrangements");
        comparison.Says.ShouldContain("That is no reason to look further. Compared: Labour 4 and Greens 4.");
    }

    [Fact]
    public void What_was_drawn_names_its_seed()
    {
        int[] days = [.. Enumerable.Range(0, 20)];
        Comparison.OfWaits([("Labour", days), ("Greens", days)]).Says.ShouldContain("20,000 arrangements drawn, seed 1");
    }

    [Fact]
    public void A_difference_so_rare_that_its_figure_would_be_0_is_said_in_words() =>
        Comparison.OfAnswers([("Labour", 30, 0), ("Greens", 0, 30)]).Says.ShouldStartWith("Treated alike, they would differ as much in fewer than 1 of 1,000 years (p = less than 0.0001;");
}
