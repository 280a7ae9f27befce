namespace Ledger.Host.Log;

/// <summary>Why the log is not being signed at present.</summary>
public sealed class LogAlarm
{
    private volatile string? says;

    /// <summary>The reason; null while it is signed.</summary>
    public string? Says
    {
        get => says;
        set => says = value;
    }
}
