using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>Whoever asks too often waits, and is told for how long.</summary>
public sealed class RateTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Passwords_are_tried_so_many_times_a_minute()
    {
        await using var web = await RunningWeb.Open(postgres, settings => settings with { SignInsAMinute = 3 });
        using var visitor = web.Visitor();
        var form = await visitor.Get("/sign-in");
        for (var tried = 0; tried < 3; tried++) (await Try(visitor, form)).Status.ShouldBe(200);
        var answer = await Try(visitor, form);
        answer.Status.ShouldBe(429);
        answer.Response.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe("Too many tries");
        (await visitor.Get("/sign-in")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Pages_are_asked_for_so_many_times_a_minute()
    {
        await using var web = await RunningWeb.Open(postgres, settings => settings with { RequestsAMinute = 5 });
        using var visitor = web.Visitor();
        for (var asked = 0; asked < 5; asked++) (await visitor.Get("/accessibility")).Status.ShouldBe(200);
        var answer = await visitor.Get("/accessibility");
        answer.Status.ShouldBe(429);
        answer.Response.Headers.RetryAfter.ShouldNotBeNull();
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe("Too many tries");
    }

    private static Task<Answer> Try(Visitor visitor, Answer form) => visitor.Send(form, "Sign in", ("Login", "robin"), ("Secret", "guessed"));
}
