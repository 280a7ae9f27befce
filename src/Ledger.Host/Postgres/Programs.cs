using System.ComponentModel;
using System.Diagnostics;

namespace Ledger.Host.Postgres;

/// <summary>What a program answered: its exit code and everything it printed.</summary>
internal sealed record Ran(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs other programs, as another account where asked.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end. One that is not there, or may not be run, answers 127 as a shell would.</summary>
    public static async Task<Ran> RunAsync(string program, IReadOnlyList<string> arguments, string? account = null, string? directory = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        try
        {
            using var process = Start(program, arguments, account, directory, environment);
            var printed = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return new(process.ExitCode, string.Concat(printed).Trim());
        }
        catch (Win32Exception problem)
        {
            return new(127, problem.Message);
        }
    }

    /// <summary>Runs a program that leaves another one running: its few words are not read, for the one left running may hold them open for ever.</summary>
    public static async Task<int> RunAndLeaveAsync(string program, IReadOnlyList<string> arguments, string? account, string directory)
    {
        using var process = Start(program, arguments, account, directory);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static Process Start(string program, IReadOnlyList<string> arguments, string? account, string? directory, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // PostgreSQL's programs want to know where they stand: the caller's own directory may be closed to the account.
            WorkingDirectory = directory ?? Path.GetPathRoot(Environment.CurrentDirectory)!,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            if (!string.IsNullOrEmpty(value)) start.Environment[name] = value;
        }

        if (account is not null)
        {
            start.UserName = account;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
