using System.Collections.Concurrent;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Host.Tests.Log;

/// <summary>A salt is given once only, on whatever thread.</summary>
public sealed class SaltsTests
{
    [Fact]
    public void No_salt_is_given_twice()
    {
        var given = new ConcurrentBag<string>();
        Parallel.For(0, 10_000, _ => given.Add(Convert.ToHexString(Salts.Next())));
        given.Distinct().Count().ShouldBe(10_000);
        given.ShouldAllBe(salt => salt.Length == 2 * Disclosure.SaltSize);
    }

    [Fact]
    public void What_is_done_to_a_salt_does_not_show_in_the_next()
    {
        var first = Salts.Next();
        Array.Clear(first);
        Salts.Next().ShouldNotBe(first);
    }
}
