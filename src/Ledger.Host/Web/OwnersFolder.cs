namespace Ledger.Host.Web;

/// <summary>A folder that only the account that runs the ledger may look into.</summary>
internal static class OwnersFolder
{
    internal static DirectoryInfo Make(string path)
    {
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(path);
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var folder = Directory.CreateDirectory(path, Owner);
        folder.UnixFileMode = Owner;
        return folder;
    }
}
