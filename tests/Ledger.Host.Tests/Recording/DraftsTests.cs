using Ledger.Domain.NeedToKnow;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Ledger.Host.Tests.Recording;

/// <summary>What somebody typed and has not recorded yet: theirs alone, and sealed where it is kept.</summary>
public sealed class DraftsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Typed = "The group would rather sell the car park";
    private static readonly SignedIn Officer = new(Guid.CreateVersion7(), "Pat Placeholder", "exampleton", Role.Officer, "pat-placeholder", null, Guid.CreateVersion7());

    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync() => ledger = await TestLedger.Open(postgres);

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task Come_back_to_whoever_typed_them_and_to_nobody_else()
    {
        var seals = new EphemeralDataProtectionProvider();
        await Of(Officer, seals).Keep("briefing", new Answers(Typed), TestContext.Current.CancellationToken);
        (await Found(Officer, seals)).ShouldBe(new(Typed));
        (await Found(Officer with { Account = Guid.CreateVersion7() }, seals)).ShouldBeNull();
        (await Found(Officer with { Council = "sampleford" }, seals)).ShouldBeNull();
        (await Found(Officer, new EphemeralDataProtectionProvider())).ShouldBeNull("the key is gone");
        await Of(Officer, seals).Erase("briefing", TestContext.Current.CancellationToken);
        (await Found(Officer, seals)).ShouldBeNull();
    }

    [Fact]
    public async Task Say_nothing_to_whoever_reads_the_database()
    {
        await Of(Officer, new EphemeralDataProtectionProvider()).Keep("briefing", new Answers(Typed), TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(ledger.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var rows = new NpgsqlCommand("select data::text from ledger.mt_doc_draft", connection);
        var kept = (string)(await rows.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        kept.ShouldContain("briefing");
        kept.ShouldNotContain("car park");
    }

    private Drafts Of(SignedIn who, IDataProtectionProvider seals) => new(ledger.Store, who, seals, ledger.Clock);

    private Task<Answers?> Found(SignedIn who, IDataProtectionProvider seals) => Of(who, seals).Find<Answers>("briefing", TestContext.Current.CancellationToken);

    private sealed record Answers(string Said);
}
