using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Reports;

/// <summary>What a program keeps of what somebody sees stands until something opens or closes.</summary>
public sealed class KeptSightsTests(PostgresFixture postgres)
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 10, 12, 0);

    [Fact]
    public async Task A_proposal_opens_at_the_very_moment_at_which_its_embargo_ends()
    {
        await using var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        foreach (var line in (string[])
        [
            """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-09","at":"2026-02-09T10:00:00Z","matter":"M-1","title":"The budget"}""",
            """{"do":"SubmitProposal","by":"town-clerk","occurredAt":"2026-02-09","at":"2026-02-09T10:01:00Z","matter":"M-1","proposal":"P-1","group":"labour","kind":"amendment","title":"Two per cent"}""",
            """{"do":"ReleaseProposal","by":"town-clerk","occurredAt":"2026-02-09","at":"2026-02-09T10:02:00Z","matter":"M-1","proposal":"P-1","to":["conservative"],"embargoedUntil":"2026-02-10T12:00:00Z"}""",
        ]) (await ledger.Submit("exampleton", line)).Refusals.ShouldBeEmpty();

        (await SeesProposal(Noon - Duration.FromHours(3))).ShouldBeFalse();
        (await SeesProposal(Noon - Duration.FromSeconds(1))).ShouldBeFalse();
        (await SeesProposal(Noon)).ShouldBeTrue();
        (await SeesProposal(Noon - Duration.FromSeconds(1))).ShouldBeFalse();

        async Task<bool> SeesProposal(Instant now)
        {
            await using var session = ledger.Store.QuerySession("exampleton");
            var whole = await new RecordsQuery(session).OfKind("matter", new("exampleton", Reader.Keeper, now, now), CancellationToken.None);
            var sight = await KeptSights.Of(session).Sight(session, new(Role.Member, "cat-specimen", "conservative"), "exampleton", now, CancellationToken.None);
            return sight.See("matter", whole).All.Any(seen => seen.Entries.Any(entry => entry.Entry.Fact is ProposalSubmitted));
        }
    }
}
