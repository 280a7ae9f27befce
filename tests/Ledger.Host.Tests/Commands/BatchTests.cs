using Ledger.Domain.Matters;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Commands;

/// <summary>A batch is all or nothing.</summary>
public sealed class BatchTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task Later_lines_build_on_earlier_ones()
    {
        var outcomes = await Submit(Open("M-1"), Ask("M-1", "R-1"), Open("M-2"), Ask("M-2", "R-1"));
        outcomes.ShouldAllBe(outcome => outcome.IsRecorded);
        outcomes.Select(outcome => outcome.Version).ShouldBe([1, 2, 1, 2]);
        (await Matters()).ShouldBe(2);
    }

    [Fact]
    public async Task One_refusal_takes_everything_back()
    {
        var outcomes = await Submit(Open("M-1"), Ask("M-1", "R-1"), Ask("M-9", "R-1"), Open("M-2"));
        outcomes.Count.ShouldBe(3);
        outcomes[^1].Kind.ShouldBe(OutcomeKind.Refused);
        (await Matters()).ShouldBe(0);
        (await ledger.Submit("exampleton", Open("M-1"))).Version.ShouldBe(1);
    }

    [Fact]
    public async Task The_roster_may_grow_on_the_way()
    {
        var outcomes = await Submit(
            """{"do":"FormGroup","by":"administrator","occurredAt":"2026-01-05","group":"ratepayers","name":"Ratepayers"}""",
            Open("M-1"),
            Ask("M-1", "R-1").Replace("labour", "ratepayers", StringComparison.Ordinal));
        outcomes[^1].IsRecorded.ShouldBeTrue();
    }

    private static string Open(string matter) => $$"""{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"{{matter}}","title":"A matter"}""";

    private static string Ask(string matter, string request) =>
        $$"""{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"{{matter}}","request":"{{request}}","group":"labour","kind":"attendance","to":"town-clerk"}""";

    private Task<IReadOnlyList<Outcome>> Submit(params string[] lines) =>
        ledger.Door.SubmitAll("exampleton", [.. lines.Select(line => CommandBook.Read(line))], CancellationToken.None);

    private async Task<int> Matters()
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        return (await session.LoadManyAsync<StreamSnapshot>(Matter.Stream("M-1").Id, Matter.Stream("M-2").Id)).Count;
    }
}
