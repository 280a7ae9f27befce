using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>A copy of a log as it is served, in a directory, as a mirror would keep it.</summary>
internal static class ServedCopy
{
    /// <summary>Copies a log of fewer leaves than fill a tile.</summary>
    internal static async Task<string> Write(string database, string council, string folder)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        var note = (await new CosignatureTable(connection, council).Last(CancellationToken.None))!;
        var id = new TileId(0, 0, (int)Checkpoint.Parse(note.Text).Size);
        var tiles = new TileTable(connection, council);
        Keep(folder, "checkpoint", Encoding.UTF8.GetBytes(note.ToString()));
        Keep(folder, id.Path, (await tiles.Read(id, CancellationToken.None)).Data.ToArray());
        Keep(folder, id.EntriesPath, await tiles.Entries(id, CancellationToken.None));
        return folder;
    }

    private static void Keep(string folder, string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllBytes(Path.Combine(folder, path), bytes);
    }
}
