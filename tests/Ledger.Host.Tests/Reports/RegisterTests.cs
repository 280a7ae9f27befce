using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Reports.Register;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Reports;

/// <summary>Who registered what, and when.</summary>
public sealed class RegisterTests(PostgresFixture postgres) : IAsyncLifetime
{
    private ReportedCouncil council = null!;

    public async ValueTask InitializeAsync() => council = await ReportedCouncil.Open(postgres, "uttlesford");

    public ValueTask DisposeAsync() => council.DisposeAsync();

    [Fact]
    public async Task A_gift_stands_with_the_days_it_took_to_register_it()
    {
        await council.Say("2026-02-01", "ReceiveGift", "\"person\":\"ann-sample\",\"gift\":\"G-1\",\"what\":\"Two theatre tickets\",\"valueInPence\":6000,\"from\":\"A theatre\"");
        await council.Say("2026-02-20", "RegisterGift", "\"person\":\"ann-sample\",\"gift\":\"G-1\",\"with\":\"town-clerk\"");
        await council.Say("2026-02-03", "RefuseGift", "\"person\":\"cat-specimen\",\"gift\":\"G-2\",\"what\":\"A watch\",\"from\":\"A builder\"");
        var entries = await Entries();
        entries.Select(line => (line.Kind, line.What, line.Registered, line.Days)).ShouldBe(
        [
            (RegisterKind.Gift, "Two theatre tickets, worth £60.00, from A theatre", new LocalDate(2026, 2, 20), 19),
            (RegisterKind.GiftRefused, "A watch, from A builder", null, null),
        ]);
        (await council.Text("register")).ShouldContain("not registered");
    }

    [Fact]
    public async Task A_sensitive_interest_is_withheld_until_somebody_decides_otherwise()
    {
        await Register("I-1", "The house at 1 Hidden Lane");
        (await council.Text("register")).ShouldContain("Hidden Lane");
        await council.Say("2026-02-10", "NotifySensitiveInterest", "\"person\":\"ann-sample\",\"interest\":\"I-1\",\"with\":\"monitoring-officer\",\"reasons\":\"Threats.\"");
        foreach (var text in new[] { await council.Text("register"), await council.Written("register", "json"), await council.Written("register", "csv") })
        {
            text.ShouldNotContain("Hidden Lane");
            text.ShouldContain("an interest whose details are withheld");
        }

        await council.Say("2026-02-20", "DecideSensitiveInterest", "\"person\":\"ann-sample\",\"interest\":\"I-1\",\"agreed\":false,\"withheld\":false");
        (await council.Text("register")).ShouldContain("Hidden Lane");
    }

    [Fact]
    public async Task A_relationship_is_for_the_clerks_eyes_and_those_of_whoever_declared_it()
    {
        await council.Say("2026-02-01", "DeclareRelationship", "\"person\":\"ann-sample\",\"with\":\"cat-specimen\",\"how\":\"business\",\"to\":\"town-clerk\"");
        (await Entries()).ShouldHaveSingleItem().What.ShouldBe("Cllr Cat Specimen: business");
        (await council.Model<RegisterReport>("register", council.Scope with { Reader = Reader.Of("ann-sample") })).Entries.ShouldHaveSingleItem();
        (await council.Model<RegisterReport>("register", council.Scope with { Reader = Reader.Of("eve-instance") })).Entries.ShouldBeEmpty();
    }

    private Task Register(string reference, string what) => council.Say(
        "2026-02-01", "RegisterInterests",
        $"\"person\":\"ann-sample\",\"kinds\":[\"disclosable-pecuniary\"],\"interests\":[{{\"reference\":\"{reference}\",\"kind\":\"disclosable-pecuniary\",\"sort\":\"land\",\"what\":\"{what}\"}}],\"with\":\"monitoring-officer\"");

    private async Task<IReadOnlyList<RegisterLine>> Entries() => (await council.Model<RegisterReport>("register")).Entries;
}
