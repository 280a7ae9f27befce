using Ledger.Domain.NeedToKnow;
using Ledger.Host.Exports;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;
using Spectre.Console;

namespace Ledger.Host.Tests.Reports;

/// <summary>Exampleton, told day by day, and the reports on it.</summary>
internal sealed class ReportedCouncil(TestLedger ledger) : IAsyncDisposable
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 12, 0);

    internal ReportScope Scope { get; } = new("exampleton", Reader.Keeper, Now, Now);

    internal static async Task<ReportedCouncil> Open(PostgresFixture postgres, string pack)
    {
        var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", pack);
        return new(ledger);
    }

    /// <summary>Tells one thing that happened on a day, recorded at the end of it.</summary>
    internal async Task Say(string day, string command, string properties, string by = "town-clerk")
    {
        var outcome = await ledger.Submit("exampleton", $$"""{"do":"{{command}}","by":"{{by}}","occurredAt":"{{day}}","at":"{{day}}T17:00:00Z",{{properties}}}""");
        outcome.Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();
    }

    /// <summary>A group asks for an officer at its meeting.</summary>
    internal Task Ask(string day, string matter, string request, string group, bool inConfidence = false) => Say(
        day, "RequestGroupSupport",
        $"\"matter\":\"{matter}\",\"request\":\"{request}\",\"group\":\"{group}\",\"kind\":\"attendance\",\"to\":\"town-clerk\",\"inConfidence\":{(inConfidence ? "true" : "false")}");

    internal Task Accept(string day, string matter, string request) => Say(day, "AcceptGroupSupport", $"\"matter\":\"{matter}\",\"request\":\"{request}\"");

    internal Task Decline(string day, string matter, string request) =>
        Say(day, "DeclineGroupSupport", $"\"matter\":\"{matter}\",\"request\":\"{request}\",\"ground\":\"no-officer-free\"");

    internal Task OpenMatter(string day, string matter) => Say(day, "OpenMatter", $"\"matter\":\"{matter}\",\"title\":\"The market square\"");

    internal Task Advise(string day, string matter, string advice, string group, string fact, string form = "oral", string? text = null) => Say(
        day, "GiveAdvice",
        $"\"matter\":\"{matter}\",\"advice\":\"{advice}\",\"group\":\"{group}\",\"form\":\"{form}\",\"facts\":[\"{fact}\"]{(text is null ? "" : $",\"text\":\"{text}\"")}");

    internal async Task<IReport> Report(string name, ReportScope? scope = null)
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        return await ReportShelf.Make(name, session, scope ?? Scope, Now, CancellationToken.None);
    }

    internal async Task<TModel> Model<TModel>(string name, ReportScope? scope = null) => (await Report(name, scope)).Data.ShouldBeOfType<TModel>();

    /// <summary>The report as people read it, on one line.</summary>
    internal async Task<string> Text(string name, ReportScope? scope = null)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 400;
        (await Report(name, scope)).Write("text", text, console);
        return text.ToString();
    }

    internal async Task<string> Written(string name, string format, ReportScope? scope = null)
    {
        using var text = new StringWriter();
        (await Report(name, scope)).Write(format, text, AnsiConsole.Console);
        return text.ToString();
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();
}
