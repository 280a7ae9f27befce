using System.Net;
using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Host.Witnessing;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>A log asks a witness, over HTTP, and the witness keeps the log to one history.</summary>
public sealed class WitnessTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("ledger-witness-");
    private readonly HttpClient http = new();
    private readonly GrowingLog log = new("ledger.example/exampleton", 1);

    public void Dispose()
    {
        log.Dispose();
        http.Dispose();
        directory.Delete(recursive: true);
    }

    [Fact]
    public async Task A_checkpoint_that_follows_the_last_is_cosigned()
    {
        await using var witness = await Watching(log.Key);
        var first = await Ask(witness, log.With("one", "two"), oldSize: 0);
        first.Says.ShouldBeNull();
        var later = await Ask(witness, log.With("three"), oldSize: 2);
        Cosignature.TimeOf(later.Cosignature.ShouldNotBeNull()).ShouldBe(RunningWitness.Now);
        Quorum.HasWitnessed(log.Checkpoint().With(later.Cosignature!), [witness.Asked.Key]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_log_that_does_not_know_where_the_witness_stands_is_told_and_asks_again()
    {
        await using var witness = await Watching(log.Key);
        await Ask(witness, log.With("one", "two"), oldSize: 0);
        (await Ask(witness, log.With("three"), oldSize: 0)).Cosignature.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_witness_that_was_stopped_still_knows_what_it_cosigned()
    {
        await using (var witness = await Watching(log.Key)) await Ask(witness, log.With("one", "two"), oldSize: 0);
        using var fork = new GrowingLog("ledger.example/exampleton", 1).With("one", "another", "three");
        await using var again = await Watching(log.Key);
        var refused = await Ask(again, fork, oldSize: 2);
        refused.Cosignature.ShouldBeNull();
        refused.Alarms.ShouldBeTrue();
        refused.Says.ShouldBe("The witness witness.example found that the checkpoint does not follow the one it cosigned last.");
        (await Ask(again, log.With("three"), oldSize: 2)).Cosignature.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_log_rolled_back_or_rewritten_at_the_same_size_is_an_alarm()
    {
        await using var witness = await Watching(log.Key);
        await Ask(witness, log.With("one", "two"), oldSize: 0);
        using var shorter = new GrowingLog("ledger.example/exampleton", 1).With("one");
        (await Ask(witness, shorter, oldSize: 0)).ShouldSatisfyAllConditions(
            reply => reply.Alarms.ShouldBeTrue(), reply => reply.Says.ShouldBe("The witness witness.example has seen this log at size 2, with another history."));
        using var rewritten = new GrowingLog("ledger.example/exampleton", 1).With("one", "another");
        (await Ask(witness, rewritten, oldSize: 2)).Alarms.ShouldBeTrue();
    }

    [Theory]
    [InlineData("old 3\n\n{checkpoint}", 400)]
    [InlineData("old x\n\n{checkpoint}", 400)]
    [InlineData("nothing of the sort", 400)]
    [InlineData("old 1\n\n{checkpoint}", 409)]
    [InlineData("old 0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n{checkpoint}", 422)]
    public async Task Each_refusal_has_the_status_of_the_specification(string body, int status)
    {
        await using var witness = await Watching(log.Key);
        var answer = await Post(witness, body.Replace("{checkpoint}", log.With("one", "two").Checkpoint().ToString(), StringComparison.Ordinal));
        ((int)answer.StatusCode).ShouldBe(status);
        if (status == 409)
        {
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/x.tlog.size");
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("0\n");
        }
    }

    [Fact]
    public async Task Only_logs_that_it_watches_and_their_keys_are_cosigned()
    {
        using var other = new GrowingLog("ledger.example/otherton", 2);
        using var forged = new GrowingLog("ledger.example/exampleton", 3);
        await using var witness = await Watching(log.Key);
        (await Ask(witness, other.With("one"), 0)).Says.ShouldBe("The witness witness.example does not watch this log.");
        (await Ask(witness, forged.With("one"), 0)).Says.ShouldBe("The witness witness.example does not know the key that signed the checkpoint.");
        (await Post(witness, new string('x', 70_000))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_cosignature_by_another_key_does_not_count()
    {
        await using var witness = await Watching(log.Key);
        using var other = new Projections.Log.Ed25519Signer("witness.example", KeyKind.Witness, [.. Enumerable.Repeat((byte)8, 32)]);
        var reply = await new WitnessClient(http).Ask(
            witness.Asked with { Key = other.Key }, log.With("one").Checkpoint(), 0, log.Prove, TestContext.Current.CancellationToken);
        reply.Cosignature.ShouldBeNull();
        reply.Says.ShouldBe("The witness witness.example answered with a cosignature that its key did not make.");
    }

    [Fact]
    public async Task A_witness_that_does_not_answer_is_said_not_to()
    {
        AskedWitness gone;
        await using (var witness = await Watching(log.Key)) gone = witness.Asked;
        var reply = await new WitnessClient(http).Ask(gone, log.With("one").Checkpoint(), 0, log.Prove, TestContext.Current.CancellationToken);
        reply.ShouldSatisfyAllConditions(one => one.Says.ShouldBe("The witness witness.example does not answer."), one => one.Alarms.ShouldBeFalse());
    }

    [Fact]
    public async Task Witnessed_is_more_than_half()
    {
        await using var one = await RunningWitness.Start(Path.Combine(directory.FullName, "1"), "one.example", 11, log.Key);
        await using var two = await RunningWitness.Start(Path.Combine(directory.FullName, "2"), "two.example", 12, log.Key);
        var checkpoint = log.With("leaf").Checkpoint();
        VerifierKey[] both = [one.Asked.Key, two.Asked.Key];
        Quorum.HasWitnessed(checkpoint, []).ShouldBeFalse();
        checkpoint = checkpoint.With((await Ask(one, log, 0)).Cosignature!);
        Quorum.HasWitnessed(checkpoint, both).ShouldBeFalse();
        Quorum.HasWitnessed(checkpoint.With(checkpoint.Signatures[^1]), both).ShouldBeFalse();
        Quorum.HasWitnessed(checkpoint.With((await Ask(two, log, 0)).Cosignature!), both).ShouldBeTrue();
    }

    private Task<RunningWitness> Watching(VerifierKey key) => RunningWitness.Start(directory.FullName, "witness.example", 9, key);

    private Task<WitnessReply> Ask(RunningWitness witness, GrowingLog asking, long oldSize) =>
        new WitnessClient(http).Ask(witness.Asked, asking.Checkpoint(), oldSize, asking.Prove, TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Post(RunningWitness witness, string body) =>
        http.PostAsync(new Uri(witness.Address, "/add-checkpoint"), new ByteArrayContent(Encoding.UTF8.GetBytes(body)), TestContext.Current.CancellationToken);
}
