namespace Ledger.Host.Security;

/// <summary>Files that only the account that runs the ledger may read.</summary>
internal static class PrivateFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Writes a file whole or not at all, and onto the disk: a crash leaves the old one or the new one.</summary>
    internal static void Write(string path, string text)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var fresh = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Owner;
        using (var file = new FileStream(fresh, options))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Reads a file that nobody else may read.</summary>
    /// <exception cref="LogKeyException">Somebody else may.</exception>
    internal static string Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            throw new LogKeyException($"Others than its owner may read {path}, so that what it signs proves nothing.", $"Run `chmod 600 {path}`, and put a new key into use if somebody may have read it.");
        return File.ReadAllText(path);
    }

    /// <summary>Makes a directory that nobody else may look into.</summary>
    internal static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
    }
}
