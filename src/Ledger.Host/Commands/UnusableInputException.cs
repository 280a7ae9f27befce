namespace Ledger.Host.Commands;

/// <summary>Arguments or a file that nothing can be done with: one sentence what, one sentence what to do. Exit code 2.</summary>
/// <param name="what">What is wrong.</param>
/// <param name="mend">What to do.</param>
/// <param name="cause">What brought it to light.</param>
public class UnusableInputException(string what, string mend, Exception? cause = null) : Exception($"{what} {mend}", cause)
{
    /// <summary>What is wrong.</summary>
    public string What { get; } = what;

    /// <summary>What to do.</summary>
    public string Mend { get; } = mend;
}
