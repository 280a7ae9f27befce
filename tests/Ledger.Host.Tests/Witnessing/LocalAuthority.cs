using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>A real time-stamp authority: <c>openssl ts</c> behind a web server on this machine.</summary>
internal sealed class LocalAuthority : IAsyncDisposable
{
    private const string Configuration = """
        [ tsa ]
        default_tsa = authority
        [ authority ]
        serial = serial
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256, sha512
        accuracy = secs:1
        ess_cert_id_alg = sha256
        """;

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("ledger-tsa-");
    private readonly WebApplication web;

    private LocalAuthority()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        web = builder.Build();
        web.MapPost("/", Reply);
    }

    public X509Certificate2Collection Roots { get; } = [];

    public Uri Address => new(web.Urls.Single());

    /// <summary>Whether it refuses everything for now.</summary>
    public bool IsAway { get; set; }

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether this machine has the program.</summary>
    public static bool IsHere => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "openssl")));

    public static async Task<LocalAuthority> Start(string name = "An invented time-stamp authority")
    {
        var authority = new LocalAuthority();
        authority.MakeKeys(name);
        await authority.web.StartAsync();
        return authority;
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        directory.Delete(recursive: true);
    }

    private void MakeKeys(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(In("authority.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(In("authority.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(In("tsa.cnf"), Configuration);
        File.WriteAllText(In("serial"), "01\n");
        Roots.Add(X509CertificateLoader.LoadCertificateFromFile(In("authority.pem")));
    }

    private async Task<IResult> Reply(HttpRequest http)
    {
        Asked++;
        if (IsAway) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        await using (var query = File.Create(In("query"))) await http.Body.CopyToAsync(query);
        var openssl = new ProcessStartInfo("openssl", ["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-signer", "authority.pem", "-inkey", "authority.key", "-out", "reply"])
        {
            WorkingDirectory = directory.FullName,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var ran = Process.Start(openssl)!;
        await ran.WaitForExitAsync();
        return ran.ExitCode == 0
            ? Results.Bytes(await File.ReadAllBytesAsync(In("reply")), "application/timestamp-reply")
            : Results.Problem(await ran.StandardError.ReadToEndAsync());
    }

    private string In(string file) => Path.Combine(directory.FullName, file);
}
