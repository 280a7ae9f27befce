using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Witnessing;

namespace Ledger.Host.Cli;

/// <summary>A signed checkpoint in a file: by itself, or in an e-mail that somebody saved, whatever stands around it.</summary>
internal static class CheckpointFile
{
    private const int MostBytes = 10_000_000;

    /// <summary>Reads it.</summary>
    /// <exception cref="UnusableInputException">There is none in the file.</exception>
    internal static Note Read(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) throw new UnusableInputException($"{path} is too large to be a checkpoint.", "Give the checkpoint, or the e-mail that it came in.");
        return Find(File.ReadAllBytes(path)) ?? throw new UnusableInputException($"There is no signed checkpoint in {path}.", "Give the checkpoint, or the e-mail that it came in.");
    }

    /// <summary>The checkpoint in what somebody kept; null where there is none.</summary>
    internal static Note? Find(byte[] kept) => Attached(kept) ?? Find(MailText(kept) ?? Encoding.UTF8.GetString(kept));

    // As the ledger sent it, or by itself.
    private static Note? Attached(byte[] bytes)
    {
        try
        {
            var note = CheckpointMail.Read(bytes);
            _ = Checkpoint.Parse(note.Text);
            return note;
        }
        catch (MalformedException)
        {
            return null;
        }
    }

    // A checkpoint ends at the first line after its signatures that is none; mail programs indent and quote what they forward.
    private static Note? Find(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimStart('>', ' ', '\t').TrimEnd()).ToList();
        for (var at = 2; at < lines.Count; at++)
        {
            if (lines[at].Length > 0 || at + 1 == lines.Count || !IsSignature(lines[at + 1])) continue;
            var begins = at;
            while (begins > 0 && lines[begins - 1].Length > 0) begins--;
            var signatures = lines.Skip(at + 1).TakeWhile(IsSignature).ToList();
            var note = string.Concat(lines[begins..at].Append("").Concat(signatures).Select(line => line + "\n"));
            if (IsCheckpoint(note) is { } found) return found;
        }

        return null;
    }

    private static bool IsSignature(string line) => line.StartsWith("— ", StringComparison.Ordinal);

    private static Note? IsCheckpoint(string text)
    {
        try
        {
            var note = Note.Parse(text);
            _ = Checkpoint.Parse(note.Text);
            return note;
        }
        catch (MalformedException)
        {
            return null;
        }
    }

    private static string? MailText(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return MimeKit.MimeMessage.Load(stream).TextBody;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
