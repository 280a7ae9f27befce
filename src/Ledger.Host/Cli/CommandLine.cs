using System.CommandLine;
using System.CommandLine.Help;
using System.Net.Sockets;
using Ledger.Host.Commands;
using Ledger.Host.Postgres;
using Ledger.Host.Security;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Cli;

/// <summary>How a verb ended. These numbers do not change: scripts rely on them.</summary>
internal static class Exit
{
    internal const int Done = 0;
    internal const int AnswerIsNo = 1;
    internal const int Unusable = 2;
    internal const int Unreachable = 3;
}

/// <summary>The command line: every verb, and what its failures say.</summary>
public static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The verb and what goes with it.</param>
    /// <param name="settings">Settings that go before those of the environment, for a program that runs several command lines.</param>
    /// <returns>0 done; 1 done, and the answer is no; 2 unusable arguments or input; 3 the database or a service cannot be reached.</returns>
    public static async Task<int> Run(string[] arguments, IReadOnlyDictionary<string, string?>? settings = null)
    {
        if (settings is not null) Settings.Give(settings);
        var parsed = Root().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See `ledger --help`, or `ledger VERB --help`.");
            return Exit.Unusable;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (UnusableInputException unusable)
        {
            return await Fail(Exit.Unusable, unusable.What, unusable.Mend);
        }
        catch (LogKeyException unusable)
        {
            return await Fail(Exit.Unusable, unusable.What, unusable.Mend);
        }
        catch (AggregateException forks) when (forks.InnerExceptions.All(fork => fork is ForkedLogException))
        {
            return await Fail(Exit.AnswerIsNo, [.. forks.InnerExceptions.Select(fork => fork.Message)]);
        }
        catch (DatabaseUnavailableException unreachable)
        {
            return await Fail(Exit.Unreachable, unreachable.Message);
        }
        catch (Exception unreachable) when (unreachable is NpgsqlException or SocketException || unreachable.InnerException is SocketException)
        {
            return await Fail(Exit.Unreachable, $"The database does not answer: {unreachable.Message}.", "Look whether it is running, and try again.");
        }
        catch (IOException unreadable)
        {
            return await Fail(Exit.Unusable, unreadable.Message, "Give a file that exists and can be read or written.");
        }
        catch (UnauthorizedAccessException forbidden)
        {
            return await Fail(Exit.Unusable, forbidden.Message, "Give a file that you may read or write.");
        }
        catch (OperationCanceledException)
        {
            return await Fail(Exit.AnswerIsNo, "Stopped before it was done.", "Nothing after the last line above was recorded.");
        }
    }

    // Not a RootCommand: that is called as the program's file is, and people type `ledger`.
    private static Command Root() => new("ledger", "Ledger: the record a council keeps of what passes between its members and its officers.")
    {
        new HelpOption(),
        new VersionOption(),
        DemoVerb.Make(),
        ServeVerb.Make(),
        CouncilVerbs.Make(),
        ProtocolVerbs.Make(),
        ImportVerbs.Make(),
        CommandsVerb.Make(),
        ReportVerb.Make(),
        ReplayVerb.Make(),
        RebuildVerb.Make(),
        StatusVerb.Make(),
        MigrateVerb.Make(),
        BackupVerb.Make(),
        RestoreVerb.Make(),
        LogVerbs.Make(),
        VerifyVerbs.Make(),
        WitnessVerb.Make(),
        EraseVerbs.Make(),
        BundleVerb.Make(),
        CertificateVerb.Make(),
        AccountVerbs.Make(),
        TokenVerbs.Make(),
    };

    private static async Task<int> Fail(int code, params string[] sentences)
    {
        foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
