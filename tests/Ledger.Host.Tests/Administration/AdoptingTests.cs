namespace Ledger.Host.Tests.Administration;

/// <summary>An administrator records that the council adopted a protocol; in a council of its own, since what is adopted later stands in the way of what is earlier.</summary>
public sealed class AdoptingTests(AdministeredWeb administered) : IClassFixture<AdministeredWeb>
{
    [Fact]
    public async Task A_protocol_is_adopted_from_a_day_on_by_a_minute_and_judges_beside_what_did_before()
    {
        using var administrator = await administered.Web.SignedIn(AdministeredWeb.Administrator);
        var list = await administrator.Get(ProtocolPagesTests.Protocols);
        list.Text.ShouldContain("Judges from 8 May 2025, by 25/01, on trial");
        var form = await administrator.Get(list.Html.QuerySelectorAll("main a").First(link => link.GetAttribute("href")!.Contains("pack=county")).GetAttribute("href")!);
        AccountPagesTests.Errors(await administrator.Send(form, "Record it", ("From.Day", "1"))).ShouldBe(
            ["Enter the minute by which the council decided.", "The first day on which it judges must include a month.", "Choose whether the council adopted it or tries it out."]);
        AccountPagesTests.Errors(await ProtocolPagesTests.Record(administrator, form, "26/41", "2020", "adopted")).ShouldHaveSingleItem().ShouldContain("from a later day than");
        var adopted = await administrator.Follow(await ProtocolPagesTests.Record(administrator, form, "26/41", "2026", "adopted"));
        adopted.Text.ShouldContain("judges from 1 June 2026, by 26/41.");
        adopted.Text.ShouldContain("Judges from 8 May 2025 to 31 May 2026");
        AccountPagesTests.Errors(await ProtocolPagesTests.Record(administrator, form, "26/41", "2026", "adopted")).ShouldHaveSingleItem().ShouldContain("is adopted already from 1 June 2026");
    }
}
