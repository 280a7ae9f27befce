using Ledger.Domain.Integrity;
using Ledger.Host.Witnessing;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>Checkpoints stamped by a real authority, openssl's, over HTTP.</summary>
public sealed class TimeStampTests : IDisposable
{
    private const string Checkpoint = "ledger.example/exampleton\n2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

    private readonly HttpClient http = new();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_stamp_is_of_its_checkpoint_and_of_no_other()
    {
        await using var authority = await Here();
        var stamp = await new TimeStampAuthority(http, authority.Address, authority.Roots).Stamp(Checkpoint, TestContext.Current.CancellationToken);
        stamp.Authority.ShouldBe("CN=An invented time-stamp authority");
        TimeStamp.Read(stamp.Token, Checkpoint, authority.Roots).At.ShouldBe(stamp.At);
        Should.Throw<BadTimeStampException>(() => TimeStamp.Read(stamp.Token, Checkpoint.Replace("\n2\n", "\n3\n", StringComparison.Ordinal), authority.Roots))
            .Message.ShouldBe("The time stamp is not of this checkpoint, or its signature does not hold.");
    }

    // Bytes outside what is signed, such as a second copy of a certificate, may change without changing what the stamp says.
    [Fact]
    public async Task A_stamp_changed_anywhere_never_says_anything_else()
    {
        await using var authority = await Here();
        var stamp = await new TimeStampAuthority(http, authority.Address, authority.Roots).Stamp(Checkpoint, TestContext.Current.CancellationToken);
        var refused = 0;
        for (var at = 0; at < stamp.Token.Length; at += 7)
        {
            var changed = stamp.Token.ToArray();
            changed[at] ^= 1;
            try
            {
                var read = TimeStamp.Read(changed, Checkpoint, authority.Roots);
                (read.At, read.Authority).ShouldBe((stamp.At, stamp.Authority));
            }
            catch (Exception no) when (no is MalformedException or BadTimeStampException)
            {
                refused++;
            }
        }

        refused.ShouldBeGreaterThan(stamp.Token.Length / 7 / 2);
    }

    [Fact]
    public async Task An_authority_that_is_not_trusted_stamps_nothing()
    {
        await using var authority = await Here();
        await using var trusted = await LocalAuthority.Start("Another authority");
        (await Should.ThrowAsync<BadTimeStampException>(() =>
            new TimeStampAuthority(http, authority.Address, trusted.Roots).Stamp(Checkpoint, TestContext.Current.CancellationToken)))
            .Message.ShouldBe("The time stamp is by CN=An invented time-stamp authority, which is not an authority that is trusted here.");
    }

    [Fact]
    public void What_is_no_stamp_is_said_to_be_none() =>
        Should.Throw<MalformedException>(() => TimeStamp.Read([1, 2, 3], Checkpoint, [])).Message.ShouldBe("This is no time-stamp token (RFC 3161).");

    private static Task<LocalAuthority> Here()
    {
        Assert.SkipUnless(LocalAuthority.IsHere, "openssl is not on this machine.");
        return LocalAuthority.Start();
    }
}
