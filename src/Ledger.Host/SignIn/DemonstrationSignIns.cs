using System.Collections.Immutable;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Domain.Roster;
using Ledger.Host.Web;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Ledger.Projections.Reports;
using Marten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Ledger.Host.SignIn;

/// <summary>
/// Ready-made sign-ins of the demonstration councils, one click each. There are some only where nobody but this machine can reach the host; elsewhere those that went on
/// end. They open sandbox councils alone, whose people are invented.
/// </summary>
public sealed class DemonstrationSignIns(IDocumentStore store, AccountBook accounts, LedgerClock clock, IServer server)
{
    /// <summary>One sign-in.</summary>
    /// <param name="Login">The account, and what the button sends.</param>
    /// <param name="Name">The invented person.</param>
    /// <param name="As">What they are: “Town Clerk”.</param>
    /// <param name="CouncilName">The council.</param>
    /// <param name="Grant">What the sign-in is in it.</param>
    public sealed record Offer(string Login, string Name, string As, string CouncilName, Grant Grant);

    /// <summary>Whether every address that the host listens on is this machine's own.</summary>
    public bool AreOpen => server.Features.Get<IServerAddressesFeature>() is { Addresses.Count: > 0 } listening
        && listening.Addresses.All(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && WebAddress.IsOfThisMachine(uri));

    /// <summary>Whether an account may go on: a demonstration's only where they are open.</summary>
    internal bool MayGoOn(Account account) => !account.Demonstration || AreOpen;

    /// <summary>The sign-ins of every sandbox council.</summary>
    public async Task<IReadOnlyList<Offer>> All(CancellationToken cancel)
    {
        if (!AreOpen) return [];
        await using var session = store.QuerySession("every");
        var rosters = await session.Query<StreamSnapshot>().Where(roster => roster.AnyTenant() && roster.Kind == Council.Stream.Kind).ToListAsync(cancel);
        var offers = new List<Offer>();
        foreach (var council in rosters.Select(roster => roster.Council()).Where(council => council.Created is { Sandbox: true }).OrderBy(council => council.Created!.Name, StringComparer.Ordinal))
        {
            await using var its = store.QuerySession(council.Created!.Slug);
            offers.AddRange(Of(council.Created, council.On(accounts.Today), (await Sights.GrantsOf(its, cancel)).Where(grant => grant.IsInForce(clock.Now))));
        }

        return offers;
    }

    /// <summary>Signs in.</summary>
    /// <returns>The account; null where there is no such sign-in, or none is open.</returns>
    public async Task<(Account Account, Offer Offer)?> Take(string login, CancellationToken cancel)
    {
        if ((await All(cancel)).FirstOrDefault(offer => offer.Login == login) is not { } offer) return null;
        var account = await accounts.Find(login, cancel) ?? await accounts.Open(login, offer.Name, null, cancel, demonstration: true);
        if (!account.Demonstration || account.Disabled) return null;
        return (await accounts.Change(login, kept => kept with { Name = offer.Name, Grants = [offer.Grant with { Id = kept.Grants.FirstOrDefault()?.Id ?? Guid.CreateVersion7() }] }, cancel), offer);
    }

    private static IEnumerable<Offer> Of(CouncilCreated created, CouncilOn council, IEnumerable<Domain.Granting.Grant> granted)
    {
        var clerk = council.Officers.FirstOrDefault(officer => ClerksPosts.Contains(officer.Post));
        if (clerk is not null) yield return Make(clerk.Title, clerk.Name, Role.ProperOfficer, clerk.Id);
        if (council.Officers.FirstOrDefault(officer => officer.Id != clerk?.Id && officer.Post is not ("monitoring-officer" or "political-assistant")) is { } other)
            yield return Make(other.Title, other.Name, Role.Officer, other.Id);
        var leaders = council.Parts.Where(part => part.Part == GroupPart.Leader).Select(part => council.Member(part.Member.Id)).OfType<MemberThen>().DistinctBy(member => member.Group?.Id).Take(2).ToList();
        foreach (var leader in leaders) yield return Make($"leader of {leader.Group?.Name}", leader.Name, Role.Member, leader.Id);
        if (council.Members.FirstOrDefault(member => !leaders.Contains(member)) is { } plain)
            yield return Make(plain.Group is { } group ? $"member, {group.Name}" : "member", plain.Name, Role.Member, plain.Id);
        if (council.Officers.FirstOrDefault(officer => officer.Post == "political-assistant") is { } assistant)
            yield return Make(assistant.Title, assistant.Name, Role.PoliticalAssistant, assistant.Id);
        if (council.Officers.FirstOrDefault(officer => officer.Post == "monitoring-officer") is { } monitoring) yield return Make("monitoring officer", monitoring.Name, Role.MonitoringOfficer, monitoring.Id);
        foreach (var grant in granted.Select(grant => grant.Proposed!.Fact)) yield return Make(RoleNames.Of(grant.Role).Replace('-', ' '), grant.Name, grant.Role, grant.To);
        yield return Make("administrator", "Nick Example", Role.Administrator, null);

        Offer Make(string title, string name, Role role, string? person) =>
            new($"demonstration.{created.Slug}.{person ?? RoleNames.Of(role)}", name, title, created.Name, new(Guid.Empty, created.Slug, role, person));
    }

    private static readonly ImmutableHashSet<string> ClerksPosts = ["town-clerk", "parish-clerk", "clerk", "chief-executive", "head-of-paid-service"];
}
