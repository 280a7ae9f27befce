using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Ledger.Host.Web;

/// <summary>
/// The stylesheet and the scripts. Their address has a number made from what is in them, so that browsers keep them for ever and fetch them anew when they change.
/// They alone are compressed: a page beside a secret, compressed, would give the secret away by its length (BREACH).
/// </summary>
public static class AssetFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "assets");

    private static readonly string Version = VersionOf(Folder);

    /// <summary>The address of an asset.</summary>
    public static string At(string file) => $"/assets/{Version}/{file}";

    internal static void UseAssets(this IApplicationBuilder web) => web.Map($"/assets/{Version}", assets =>
    {
        assets.UseResponseCompression();
        assets.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Folder),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    });

    private static string VersionOf(string folder)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal)) sum.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(sum.GetHashAndReset())[..12];
    }
}
