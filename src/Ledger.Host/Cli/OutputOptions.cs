using System.CommandLine;
using Ledger.Host.Exports;

namespace Ledger.Host.Cli;

/// <summary>In what form, and where, a report is written.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "text", Description = "text for people; json or csv for machines" };
    private readonly Option<string?> file = Options.Text("--out", "Write to a file and not to the terminal", "FILE");

    internal OutputOptions() => format.AcceptOnlyFromAmong("text", "json", "csv");

    internal void AddTo(Command verb)
    {
        verb.Add(format);
        verb.Add(file);
    }

    internal void Write(ParseResult line, IReport report)
    {
        if (line.GetValue(file) is not { } path)
        {
            report.Write(line.GetValue(format)!, Console.Out, Terminal.Console);
            return;
        }

        using var writer = new StreamWriter(path);
        report.Write(line.GetValue(format)!, writer, Terminal.To(writer));
        Console.Error.WriteLine($"Written to {path}.");
    }
}
