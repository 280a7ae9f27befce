using System.CommandLine;
using Ledger.Host.Commands;
using Ledger.Host.Exports;

namespace Ledger.Host.Cli;

/// <summary>In what form, and where, a report is written.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "text", Description = "text, html or pdf for people, ods for spreadsheets; json or csv for machines" };
    private readonly Option<string?> file = Options.Text("--out", "Write to a file and not to the terminal", "FILE");

    internal OutputOptions() => format.AcceptOnlyFromAmong([.. Formats.MediaTypes.Keys]);

    internal void AddTo(Command verb)
    {
        verb.Add(format);
        verb.Add(file);
    }

    internal void Write(ParseResult line, IReport report)
    {
        if (Formats.IsBinary(line.GetValue(format)!))
        {
            WriteBytes(line.GetValue(file), report.Bytes(line.GetValue(format)!));
            return;
        }

        if (line.GetValue(file) is not { } path)
        {
            report.Write(line.GetValue(format)!, Console.Out, Terminal.Console);
            return;
        }

        using var writer = new StreamWriter(path);
        report.Write(line.GetValue(format)!, writer, Terminal.To(writer));
        Console.Error.WriteLine($"Written to {path}.");
    }

    private static void WriteBytes(string? path, byte[] bytes)
    {
        if (path is not null)
        {
            File.WriteAllBytes(path, bytes);
            Console.Error.WriteLine($"Written to {path}.");
            return;
        }

        // A terminal would show what is no text as noise; a pipe takes it.
        if (!Console.IsOutputRedirected) throw new UnusableInputException("What is no text can't be shown on a terminal.", "Add --out and a file's name.");
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }
}
