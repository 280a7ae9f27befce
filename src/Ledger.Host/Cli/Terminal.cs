using Spectre.Console;

namespace Ledger.Host.Cli;

/// <summary>Terminals that people read.</summary>
internal static class Terminal
{
    /// <summary>The width for which reports are laid out, in columns.</summary>
    internal const int Width = 100;

    /// <summary>The terminal the program runs in; a pipe or a narrow terminal is laid out for <see cref="Width"/> columns.</summary>
    internal static IAnsiConsole Console => Make(System.Console.Out, System.Console.IsOutputRedirected);

    /// <summary>Plain text into a file.</summary>
    internal static IAnsiConsole To(TextWriter writer) => Make(writer, plain: true);

    private static IAnsiConsole Make(TextWriter writer, bool plain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = plain ? Width : Math.Max(Width, console.Profile.Width);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
