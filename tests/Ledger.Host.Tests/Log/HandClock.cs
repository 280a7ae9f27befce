namespace Ledger.Host.Tests.Log;

/// <summary>A machine's clock that is moved by hand, and whose timers go off as it is.</summary>
internal sealed class HandClock(TimeSpan ahead) : TimeProvider
{
    private readonly Lock moving = new();
    private readonly List<HandTimer> timers = [];
    private TimeSpan passed;

    /// <summary>How far it is ahead of the true time.</summary>
    internal TimeSpan Ahead { get; set; } = ahead;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + Ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, () => callback(state));
        lock (moving) timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass for the timers.</summary>
    internal void Pass(TimeSpan time)
    {
        List<HandTimer> due;
        lock (moving)
        {
            passed += time;
            due = [.. timers.Where(timer => timer.Due <= passed)];
            foreach (var timer in due) timer.Due = timer.Period > TimeSpan.Zero ? passed + timer.Period : TimeSpan.MaxValue;
        }

        due.ForEach(timer => timer.GoOff());
    }

    private sealed class HandTimer(HandClock clock, Action goOff) : ITimer
    {
        internal TimeSpan Due { get; set; } = TimeSpan.MaxValue;

        internal TimeSpan Period { get; private set; }

        internal void GoOff() => goOff();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.moving) (Due, Period) = (dueTime < TimeSpan.Zero ? TimeSpan.MaxValue : clock.passed + dueTime, period);
            return true;
        }

        public void Dispose()
        {
            lock (clock.moving) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
