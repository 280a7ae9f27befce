using System.Text;

namespace Ledger.Host.Tests.Cli;

/// <summary>What the console is for one flow of execution, so that command lines can run side by side in one process: everything else has the process's own.</summary>
internal static class Spoken
{
    private static readonly AsyncLocal<Channels?> Here = new();

    static Spoken()
    {
        Console.SetIn(new Ear(Console.In));
        Console.SetOut(new Mouth(Console.Out, channels => channels.Out));
        Console.SetError(new Mouth(Console.Error, channels => channels.Error));
    }

    /// <summary>Runs something that reads and writes the console.</summary>
    internal static async Task<Run> By(string input, Func<Task<int>> program)
    {
        var channels = new Channels(new(input), new(), new());
        Here.Value = channels;
        var exit = await program();
        lock (channels.Out)
        {
            lock (channels.Error) return new(exit, channels.Out.ToString(), channels.Error.ToString());
        }
    }

    private sealed record Channels(StringReader In, StringWriter Out, StringWriter Error);

    private sealed class Ear(TextReader otherwise) : TextReader
    {
        private TextReader In => Here.Value?.In ?? otherwise;

        public override int Peek() => In.Peek();

        public override int Read() => In.Read();

        public override string? ReadLine() => In.ReadLine();
    }

    private sealed class Mouth(TextWriter otherwise, Func<Channels, StringWriter> which) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        private TextWriter To => Here.Value is { } channels ? which(channels) : otherwise;

        public override void Write(char value)
        {
            lock (To) To.Write(value);
        }

        public override void Write(string? value)
        {
            lock (To) To.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            lock (To) To.Write(buffer, index, count);
        }

        public override void WriteLine(string? value)
        {
            lock (To) To.WriteLine(value);
        }

        public override void Flush() => To.Flush();
    }
}
