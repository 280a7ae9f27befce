using System.Text;
using Ledger.Host.Imports.Rosters;
using Ledger.Host.Packs;

namespace Ledger.Host.Pages.OneCouncil.Protocols;

/// <summary>A pack's file as somebody uploaded it, kept between its check and its adoption.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">What is in it.</param>
public sealed record UploadedPack(string Name, string Text)
{
    /// <summary>What the draft is called, and the pack where it is to be adopted.</summary>
    internal const string Key = "pack";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Takes a file.</summary>
    /// <returns>The pack's text; null where it is none.</returns>
    internal static async Task<UploadedPack?> Of(IFormFile file, CancellationToken cancel)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), Strict);
            var text = await reader.ReadToEndAsync(cancel);
            return text.Contains('\0') ? null : new(name.Length is > 0 and <= 100 && PlainText.Unfit(name) is null ? name : "the file", text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Reads it.</summary>
    internal PackFile Read() => PackFile.Of(Name, Text);
}
