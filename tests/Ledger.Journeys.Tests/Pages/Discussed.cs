namespace Ledger.Journeys.Tests.Pages;

/// <summary>A meeting of Labour's which an officer other than the clerk attended, with what the group said there.</summary>
internal static class Discussed
{
    internal const string Matter = "M-99";

    internal const string Words = "We shall vote for the bandstand whatever it costs";

    internal static async Task At(LivedCouncil council)
    {
        foreach (var (command, properties) in new[]
        {
            ("OpenMatter", "\"matter\":\"M-99\",\"title\":\"A bandstand in the park\""),
            ("AttendGroupMeeting", $"\"matter\":\"M-99\",\"meeting\":\"G-1\",\"group\":\"lab\",\"officers\":[\"jan-blotter\"],\"members\":[{{\"member\":\"ned-slash\"}}],\"discussed\":\"{Words}\""),
        })
        {
            var outcome = await council.Ledger.Submit(LivedCouncil.Slug, $$"""{"do":"{{command}}","by":"jan-blotter","occurredAt":"2026-05-04",{{properties}}}""");
            outcome.Refusals.Select(refusal => refusal.Says).Where(says => !says.Contains("already", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }
}
