namespace Ledger.Host.Log;

/// <summary>What somebody must look at: why the log is not being signed at present, and which witness has seen another history of it.</summary>
public sealed class LogAlarm
{
    private volatile string? says;
    private volatile string? seen;

    /// <summary>The reason; null while it is signed.</summary>
    public string? Says
    {
        get => says;
        set => says = value;
    }

    /// <summary>What a witness says that has seen another history; null where none has. It stays until the host is started again: such a thing does not mend itself.</summary>
    public string? AnotherHistory
    {
        get => seen;
        set => seen = value;
    }
}
