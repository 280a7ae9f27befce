using Ledger.Host.Imports.Rosters;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Roster;

/// <summary>A roster's file as somebody uploaded it, kept between what it would change and the word to record that.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Content">What is in it.</param>
/// <param name="On">The day on which its changes happened; null where nobody said.</param>
public sealed record UploadedRoster(string Name, byte[] Content, LocalDate? On)
{
    /// <summary>A name that can stand in a sentence of the record: the file's own, unless that could deceive whoever reads it.</summary>
    internal static string NameOf(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return name.Length is > 0 and <= 100 && PlainText.Unfit(name) is null ? name : "that was uploaded";
    }

    /// <summary>Reads it.</summary>
    internal RosterReading Read()
    {
        using var stream = new MemoryStream(Content);
        return RosterFile.Read(stream, Name);
    }
}
