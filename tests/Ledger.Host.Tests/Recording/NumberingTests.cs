using Ledger.Host.Recording;

namespace Ledger.Host.Tests.Recording;

/// <summary>The reference that is proposed for something new.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData("", "M-1")]
    [InlineData("M-1 M-12 M-2", "M-13")]
    [InlineData("D-01 D-09", "D-10")]
    [InlineData("D-01 D-02 2026/7", "D-03")]
    [InlineData("CD-40 CD-41 M-3 CD-42", "M-4")]
    [InlineData("budget", "M-1")]
    public void Goes_on_in_the_councils_own_manner(string taken, string proposed) =>
        Numbering.NextAfter("M-", taken.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(proposed);
}
