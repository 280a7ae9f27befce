using Ledger.Domain.Aligning;
using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Reports;

/// <summary>The advice of two groups side by side in the equal-treatment report, for the clerk's eyes and for a group's.</summary>
public sealed class SameAdviceTests(PostgresFixture postgres) : IAsyncLifetime
{
    private ReportedCouncil council = null!;

    public async ValueTask InitializeAsync()
    {
        council = await ReportedCouncil.Open(postgres, "faversham");
        await council.OpenMatter("2026-02-01", "M-1");
        await council.Advise("2026-02-03", "M-1", "A-1", "labour", "The stalls bring in £41,000 a year.", "written", "The square is full. Sixty stalls trade there.");
        await council.Advise("2026-02-04", "M-1", "A-2", "conservative", "The stalls bring in £41,000 a year.", "written", "The square is full. Sixty stalls trade there on market days.");
        await council.Advise("2026-02-05", "M-1", "A-3", "labour", "Leaflets about the square are a party matter.");
    }

    public ValueTask DisposeAsync() => council.DisposeAsync();

    [Fact]
    public async Task The_clerk_sees_what_one_had_and_the_other_had_not()
    {
        var compared = await Compared();
        compared.Points.Select(point => (point.Agreement, point.One)).ShouldBe(
            [(Agreement.Same, "The stalls bring in £41,000 a year."), (Agreement.OnlyOne, "Leaflets about the square are a party matter.")]);
        compared.Score.ShouldBe(0.5);
        compared.Verdict.ShouldBeNull();
        compared.Text.ShouldBe(
            [new(TextSide.Both, "The square is full. Sixty stalls trade"), new(TextSide.One, "there."), new(TextSide.Other, "there on market days.")]);
        (await Matter()).Differences.ShouldContain(difference => difference.Says == "The advice to Labour had 1 point that the advice to Conservatives had not.");
    }

    [Fact]
    public async Task A_group_is_shown_nothing_of_what_was_said_to_another()
    {
        await Judge("differs-for-a-stated-reason", "Labour asked about leaflets.");
        foreach (var format in (string[])["json", "csv", "text"])
        {
            var seen = format == "text" ? await council.Text("equal-treatment", ForConservatives) : await council.Written("equal-treatment", format, ForConservatives);
            seen.ShouldNotContain("eaflets");
            seen.ShouldNotContain("Sixty stalls trade there.\"");
        }

        (await council.Text("equal-treatment")).ShouldContain("Leaflets about the square are a party matter.");
    }

    [Fact]
    public async Task Advice_is_compared_and_differences_are_counted_only_for_whoever_sees_all_of_it()
    {
        var seen = (await council.Model<EqualTreatmentReport>("equal-treatment", ForConservatives)).Matters.ShouldHaveSingleItem();
        (seen.Advice.Count, seen.Differences.Count).ShouldBe((0, 0));
        seen.Groups.ShouldHaveSingleItem().Group.ShouldBe("conservative");
        (await Compared(council.Scope with { Reader = new(Role.ProperOfficer, "robin-example") })).Points.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_matter_in_which_nothing_is_theirs_does_not_exist_for_a_group() =>
        (await council.Model<EqualTreatmentReport>("equal-treatment", council.Scope with { Reader = Reader.Of("green") })).Matters.ShouldBeEmpty();

    [Fact]
    public async Task The_clerks_verdict_stands_beside_with_its_reasons_and_is_outdated_once_either_is_advised_further()
    {
        await Judge("same", "The leaflets were no advice.");
        var verdict = (await Compared()).Verdict!;
        verdict.InWords.ShouldBe("judged substantially the same: The leaflets were no advice.");
        await council.Advise("2026-02-20", "M-1", "A-4", "conservative", "The lease ends in 2030.");
        (await Compared()).Verdict!.Outdated.ShouldBeTrue();
        (await council.Text("equal-treatment")).ShouldContain("advised further since");
    }

    [Fact]
    public async Task A_request_in_confidence_is_kept_from_the_other_groups()
    {
        await council.OpenMatter("2026-03-01", "M-2");
        await council.Ask("2026-03-02", "M-2", "R-1", "green", inConfidence: true);
        await council.Decline("2026-03-03", "M-2", "R-1");
        Greens(await council.Model<EqualTreatmentReport>("equal-treatment")).Declined.ShouldHaveSingleItem();
        Greens(await council.Model<EqualTreatmentReport>("equal-treatment", council.Scope with { Reader = Reader.Of("green") })).Asked.ShouldHaveSingleItem();
        (await council.Model<EqualTreatmentReport>("equal-treatment", council.Scope with { Reader = Reader.Of("labour") })).Matters.ShouldNotContain(matter => matter.Matter == "M-2");
    }

    [Fact]
    public async Task In_a_spreadsheet_every_point_is_a_row() =>
        (await council.Written("equal-treatment", "csv")).ShouldContain("advicePoint");

    private Projections.Reports.ReportScope ForConservatives => council.Scope with { Reader = Reader.Of("conservative") };

    private static GroupTreatment Greens(EqualTreatmentReport report) => report.Matters.Single(matter => matter.Matter == "M-2").Groups.Single(group => group.Group == "green");

    private Task Judge(string verdict, string reasons) =>
        council.Say("2026-02-10", "CompareAdvice", $"\"matter\":\"M-1\",\"one\":\"labour\",\"other\":\"conservative\",\"verdict\":\"{verdict}\",\"reasons\":\"{reasons}\"");

    private async Task<MatterTreatment> Matter() => (await council.Model<EqualTreatmentReport>("equal-treatment")).Matters.ShouldHaveSingleItem();

    private async Task<AdviceComparison> Compared(Projections.Reports.ReportScope? scope = null) =>
        (await council.Model<EqualTreatmentReport>("equal-treatment", scope)).Matters.ShouldHaveSingleItem().Advice.ShouldHaveSingleItem();
}
