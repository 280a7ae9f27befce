using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary>A new password, from the terminal, unseen, or from standard input; never from the command line, which others on the machine can see.</summary>
internal static class NewPassword
{
    internal static string Ask(bool fromStandardInput)
    {
        if (fromStandardInput) return Console.In.ReadLine() ?? throw new UnusableInputException("Standard input has no password.", "Give it in one line.");
        if (Console.IsInputRedirected) throw new UnusableInputException("There is no terminal to ask for a password.", "Give it with --password-stdin.");
        var (first, second) = (Unseen("New password: "), Unseen("The same again: "));
        return first == second ? first : throw new UnusableInputException("The two are not the same.", "Try again.");
    }

    private static string Unseen(string asking)
    {
        Console.Error.Write(asking);
        var typed = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key is ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
