using System.Text;
using Ledger.Domain.Integrity;

namespace Ledger.Host.Witnessing;

/// <summary>What a witness last cosigned of each log, one file a log, on disk before anything is given away.</summary>
/// <param name="directory">Where the files lie; made where it is not there.</param>
internal sealed class WitnessMemory(string directory)
{
    /// <summary>The last checkpoint cosigned of a log; null where there is none.</summary>
    /// <exception cref="MalformedException">The file holds something else: it was changed by hand.</exception>
    public Checkpoint? Last(string origin) => File.Exists(FileOf(origin)) ? Checkpoint.Parse(File.ReadAllText(FileOf(origin))) : null;

    /// <summary>Remembers a checkpoint: written beside the old one, flushed to disk, then put in its place.</summary>
    public void Remember(Checkpoint checkpoint)
    {
        Directory.CreateDirectory(directory);
        var file = FileOf(checkpoint.Origin);
        using (var fresh = new FileStream(file + ".new", FileMode.Create, FileAccess.Write))
        {
            fresh.Write(Encoding.UTF8.GetBytes(checkpoint.Text));
            fresh.Flush(flushToDisk: true);
        }

        File.Move(file + ".new", file, overwrite: true);
    }

    // A log's name is an address and may hold anything; its hash is a file name everywhere.
    private string FileOf(string origin) => Path.Combine(directory, Convert.ToHexStringLower(Hash.Of(Encoding.UTF8.GetBytes(origin)).ToArray()));
}
