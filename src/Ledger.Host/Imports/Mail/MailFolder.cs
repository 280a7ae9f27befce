using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>Reads one file of mail, or every file of a folder and of the folders in it, in the order of their names. No file is passed over in silence.</summary>
public static class MailFolder
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>One reading for each file; each is read when it is asked for, so that a large folder need not fit into memory.</summary>
    public static IEnumerable<MailReading> Read(string path, Instant now) =>
        Directory.Exists(path) ? ReadFolder(new DirectoryInfo(path), "", now) : [MailFile.Read(path, now)];

    private static IEnumerable<MailReading> ReadFolder(DirectoryInfo folder, string within, Instant now)
    {
        if (Entries(folder) is not { } entries)
        {
            yield return new MailReading.Refused(within, "It is a folder that you may not open; check its permissions.");
            yield break;
        }

        foreach (var entry in entries)
        {
            var name = $"{within}{entry.Name}";
            if (entry.LinkTarget is not null)
                yield return new MailReading.Refused(name, "It is a link to somewhere else; import what it points to by its own path.");
            else if (entry is not DirectoryInfo inner)
                yield return MailFile.Read(entry.FullName, name, now);
            else
                foreach (var reading in ReadFolder(inner, $"{name}/", now))
                    yield return reading;
        }
    }

    private static List<FileSystemInfo>? Entries(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", _everything).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
