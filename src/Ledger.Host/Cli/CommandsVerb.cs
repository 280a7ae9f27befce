using System.CommandLine;
using System.Text.Json;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary><c>commands schema</c>: what a line of commands may say.</summary>
internal static class CommandsVerb
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static Command Make()
    {
        var schema = new Command("schema", "Print the JSON Schema of every command");
        schema.SetAction(_ => Console.Out.WriteLine(CommandSchema.Whole().ToJsonString(Indented)));
        return new Command("commands", "The commands that doors and imports take") { schema };
    }
}
