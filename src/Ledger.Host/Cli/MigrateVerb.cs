using System.CommandLine;

namespace Ledger.Host.Cli;

/// <summary><c>migrate</c>: tables, triggers and roles as this release needs them; run as the owner of the tables.</summary>
internal static class MigrateVerb
{
    internal static Command Make()
    {
        var verb = new Command("migrate", "Make tables, triggers and database roles as this release needs them; run it as the tables' owner");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            if (await ledger.Migrate(cancel) is not { } refused)
            {
                Console.Out.WriteLine("Tables, triggers and roles are as this release needs them. Let the running host sign in with a login that has the role ledger_writer, and nothing more.");
                return Exit.Done;
            }

            await Console.Error.WriteLineAsync($"Tables and triggers are as this release needs them; the roles are not: {refused}.");
            await Console.Error.WriteLineAsync("Run this once as a superuser, or have one run: create role ledger_writer; create role ledger_projector; create role ledger_reader; create role ledger_eraser;");
            return Exit.AnswerIsNo;
        });
        return verb;
    }
}
