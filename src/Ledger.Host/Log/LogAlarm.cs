using NodaTime;

namespace Ledger.Host.Log;

/// <summary>What somebody must look at: why the log is not being signed at present, and which witness has seen another history of it.</summary>
public sealed class LogAlarm
{
    private volatile string? says;
    private volatile string? seen;
    private long upToDate;

    /// <summary>The reason; null while it is signed.</summary>
    public string? Says
    {
        get => says;
        set => says = value;
    }

    /// <summary>When everything then recorded was last seen to be placed and signed; null where that was never since the host started.</summary>
    public Instant? UpToDate
    {
        get => Interlocked.Read(ref upToDate) is var ticks and not 0 ? Instant.FromUnixTimeTicks(ticks) : null;
        set => Interlocked.Exchange(ref upToDate, value?.ToUnixTimeTicks() ?? 0);
    }

    /// <summary>What a witness says that has seen another history; null where none has. It stays until the host is started again: such a thing does not mend itself.</summary>
    public string? AnotherHistory
    {
        get => seen;
        set => seen = value;
    }
}
