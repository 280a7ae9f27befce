namespace Ledger.Host.Security;

/// <summary>The key of a log, or what is remembered of it, cannot be used.</summary>
/// <param name="what">What is wrong.</param>
/// <param name="mend">What to do.</param>
public sealed class LogKeyException(string what, string mend) : Exception($"{what} {mend}")
{
    /// <summary>What is wrong.</summary>
    public string What { get; } = what;

    /// <summary>What to do.</summary>
    public string Mend { get; } = mend;
}
