using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Testing.Web;
using Marten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Host.Tests.Web;

/// <summary>Demonstration councils have sign-ins that anybody at this machine may take; nothing else has, and nobody else may.</summary>
public sealed class DemonstrationSignInTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>, IAsyncLifetime
{
    private readonly RunningWeb web = sandbox.Web;

    public async ValueTask InitializeAsync() =>
        await web.Ledger.Submit("realton", """{"do":"CreateCouncil","by":"administrator","occurredAt":"2025-05-08","slug":"realton","name":"Realton Town Council"}""");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task One_click_signs_in()
    {
        using var visitor = web.Visitor();
        var page = await visitor.Get("/sign-in");
        var home = await visitor.Follow(await visitor.Send(page, "Sign in as Robin Example, Town Clerk"));
        home.Address.ShouldBe("/exampleton");
        home.Text.ShouldContain("Robin Example, proper officer");
        (await visitor.Send(home, "Sign out")).Status.ShouldBe(302);
        (await visitor.Follow(await visitor.Send(page, "Sign in as Nick Example, administrator"))).Text.ShouldContain("Nick Example, administrator");
    }

    [Fact]
    public async Task Only_sandbox_councils_have_them()
    {
        var offers = await web.Services.GetRequiredService<DemonstrationSignIns>().All(CancellationToken.None);
        offers.ShouldAllBe(offer => offer.Grant.Council == "exampleton" || offer.Grant.Council == "otherton");
        offers.Where(offer => offer.Grant.Council == "exampleton").Select(offer => offer.Grant.Role).ShouldBe([Role.ProperOfficer, Role.Member, Role.Administrator]);
    }

    [Fact]
    public async Task Nobody_becomes_a_real_account_by_a_click()
    {
        using var visitor = web.Visitor();
        var token = (await visitor.Get("/sign-in")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var login in (string[])["robin", "demonstration.realton.administrator", ""])
            (await visitor.Post("/sign-in?handler=Demonstration", [("login", login), ("__RequestVerificationToken", token)])).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData(true, "http://127.0.0.1:5080")]
    [InlineData(true, "http://localhost:5080", "http://[::1]:5080")]
    [InlineData(false, "http://0.0.0.0:8080")]
    [InlineData(false, "http://127.0.0.1:5080", "http://[::]:5080")]
    [InlineData(false, "http://+:8080")]
    [InlineData(false, "https://ledger.example")]
    [InlineData(false)]
    public async Task Others_than_this_machine_must_not_be_able_to_reach_them(bool open, params string[] listening)
    {
        var signIns = new DemonstrationSignIns(web.Services.GetRequiredService<IDocumentStore>(), web.Accounts, web.Services.GetRequiredService<LedgerClock>(), new ListeningAt(listening));
        signIns.AreOpen.ShouldBe(open);
        (await signIns.All(CancellationToken.None)).Count.ShouldBe(open ? 6 : 0);
        signIns.MayGoOn(new(Guid.Empty, "", "") { Demonstration = true }).ShouldBe(open);
        signIns.MayGoOn(new(Guid.Empty, "", "")).ShouldBeTrue();
    }

    private sealed class ListeningAt(string[] addresses) : IServer, IServerAddressesFeature
    {
        public IFeatureCollection Features
        {
            get
            {
                var features = new FeatureCollection();
                features.Set<IServerAddressesFeature>(this);
                return features;
            }
        }

        public ICollection<string> Addresses { get; } = addresses;

        public bool PreferHostingUrls { get; set; }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
