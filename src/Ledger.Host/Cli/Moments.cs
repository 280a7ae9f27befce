using System.CommandLine;
using NodaTime;

namespace Ledger.Host.Cli;

/// <summary>The two moments that a report or replay looks from.</summary>
internal sealed class Moments
{
    private readonly Option<string?> asOf = Options.Text("--as-of", "What had happened by then; now, where left out", "T");
    private readonly Option<string?> knownAt = Options.Text("--known-at", "What had been recorded by then; now, where left out", "T");

    internal void AddTo(Command verb)
    {
        verb.Add(asOf);
        verb.Add(knownAt);
    }

    internal Instant AsOf(ParseResult line, Instant now) => Options.MomentOf(line.GetValue(asOf), "--as-of") ?? now;

    internal Instant KnownAt(ParseResult line, Instant now) => Options.MomentOf(line.GetValue(knownAt), "--known-at") ?? now;
}
