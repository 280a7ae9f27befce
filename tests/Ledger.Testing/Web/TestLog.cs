using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Ledger.Testing.Web;

/// <summary>Keeps what was logged, as text.</summary>
public sealed class TestLog : ILoggerProvider
{
    /// <summary>The lines, with their levels.</summary>
    public ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = [];

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Pen(this);

    /// <inheritdoc/>
    public void Dispose() => Lines.Clear();

    private sealed class Pen(TestLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
