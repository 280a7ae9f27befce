using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Route = Ledger.Domain.Protocol.Route;

namespace Ledger.Host.Pages.OneCouncil.Concerns;

/// <summary>Somebody raises a concern of their own. Who will read it is said before they write it down.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.MonitoringOfficer, Role.Member)]
public sealed class NewModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder) : QuestionsPage<ConcernAnswers>(drafts, recorder)
{
    internal const string About = "about", Kind = "kind", Readers = "readers", What = "what";

    private Council council = null!;

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The ways that the protocol gives such a concern, each with its words: who deals with it, in order.</summary>
    public IReadOnlyList<(string Chain, string Says)> Ways { get; private set; } = [];

    /// <inheritdoc/>
    public override Questions Questions => new($"/{Council}/concerns/new/", About, Kind, Readers, What);

    /// <inheritdoc/>
    protected override string Key => "concern";

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == About && Answers.About is null) ModelState.AddModelError("Answers.About", "Choose whom it is about.");
        if (Step == Kind && Answers.Kind is null) ModelState.AddModelError("Answers.Kind", "Choose what kind of concern it is.");
        if (Step is About or Kind) (Answers.Chain, _) = (null, Answers.Answered.Remove(Readers));
        FindWays();
        if (Step == Readers && Ways.Count > 1 && Ways.All(way => way.Chain != Answers.Chain)) ModelState.AddModelError("Answers.Chain", "Choose to whom it goes.");
        if (Step == What && Answers.What is null) ModelState.AddModelError("Answers.What", "Say what happened.");
        if (Step == What) Answers.Day = Answers.On.Read(ModelState, "Answers.On", "The day on which it happened");
        return await GoOn(cancel);
    }

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with { Says = $"Your concern, as {StreamName.Parse(receipt.Record).Reference}" };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Order>> Orders(CancellationToken cancel)
    {
        var reference = await eyes.NextReference("concern", "C-", cancel);
        var raise = Recorder.Order(new RaiseConcern(reference, Answers.About!, Answers.Kind!.Value, $"{Answers.What!.Trim()} (of {Dates.Plain(Answers.Day!.Value)})", null, Answers.Seriousness, Answers.Where));
        return FirstStep() is not { } first ? [raise]
            : [raise, Recorder.Order(new RouteConcern(reference, Ways.Count > 1 ? [.. first.Who.Take(first.All ? first.Who.Count : 1).Select(role => (Addressee)role)] : null))];
    }

    private ChainStep? FirstStep() => Route is not { Chains.Count: > 0 } route ? null
        : route.StepsOf(route.Chains.FirstOrDefault(chain => chain.Id == Answers.Chain) ?? route.Chains[0])[0];

    private Route? Route => Pack is { } pack && Answers is { About: { } about, Kind: { } kind } && Party(me.Person!) is { } by && Party(about) is { } of
        ? Route.For(pack, by, of, kind, Answers.Seriousness) : null;

    private Pack? Pack => council.ProtocolOn(eyes.Today)?.Pack;

    private ConcernParty? Party(string id) => Roster.Member(id) is { } member ? new(ConcernSide.Member, member.Id, member.Name, Group: member.Group)
        : Roster.Officer(id) is { } officer ? new(ConcernSide.Officer, officer.Id, officer.Name, officer.Post) : null;

    private void FindWays()
    {
        if (Route is not { } route || Pack is not { } pack) return;
        var holders = new Holders(pack, Roster, Party(me.Person!), Party(Answers.About!));
        Ways = [.. route.Chains.Select(chain => (chain.Id, Words.Sentence(string.Join(", then ", route.StepsOf(chain).Select(step => Route.Says(pack, step, holders))))))];
    }

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        council = await here.Council(cancel);
        Roster = council.On(eyes.Today);
        Answers = await Kept(cancel) ?? new() { On = Components.DateEntry.Of(eyes.Today) };
        return me.Person is { } person && Party(person) is not null;
    }

    /// <inheritdoc/>
    protected override Task Look(CancellationToken cancel)
    {
        FindWays();
        return base.Look(cancel);
    }
}
