using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Model;
using Ledger.Host;
using Ledger.Host.Security;
using Ledger.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ledger.Conventions.Tests;

/// <summary>
/// The code by which Wolverine calls our handlers is written here and compiled with the host, so that no compiler runs when the ledger starts.
/// Where a handler's parameters change, it may not compile any more: then empty its directory, and run this test twice.
/// </summary>
public sealed class GeneratedCodeTests
{
    private const string Directory = "src/Ledger.Host/Internal/Generated";

    [Fact]
    public void Code_that_calls_the_handlers_is_what_the_handlers_need()
    {
        var written = System.IO.Directory.CreateTempSubdirectory("ledger-generated");
        try
        {
            Write(written.FullName);
            var (kept, needed) = (Code(Path.Combine(Checkout.Root, Directory)), Code(written.FullName));
            var changed = kept.Keys.Union(needed.Keys).Where(name => kept.GetValueOrDefault(name) != needed.GetValueOrDefault(name)).ToList();
            foreach (var name in changed.Where(kept.ContainsKey)) File.Delete(Path.Combine(Checkout.Root, Directory, name));
            foreach (var name in changed.Where(needed.ContainsKey)) Written.Anew($"{Directory}/{name}", needed[name]);
            changed.ShouldBeEmpty("was out of date and has been written anew. Build again, and commit it");
        }
        finally
        {
            written.Delete(recursive: true);
        }
    }

    // Nothing is started, and no database is asked. While code is written, handlers are looked for, and those that are known already do not count.
    private static void Write(string directory)
    {
        DynamicCodeBuilder.WithinCodegenCommand = true;
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.AddLedger("Host=nowhere.example", new(directory, LogHome.Unnamed), serving: true);
        using var host = builder.Build();
        var code = host.Services.GetServices<ICodeFileCollection>().ToArray();
        foreach (var collection in code) collection.Rules.GeneratedCodeOutputPath = directory;
        new DynamicCodeBuilder(host.Services, code) { ServiceVariableSource = host.Services.GetService<IServiceVariableSource>() }.WriteGeneratedCode(_ => { });
    }

    private static Dictionary<string, string> Code(string directory) => System.IO.Directory.Exists(directory)
        ? System.IO.Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(directory, file), File.ReadAllText)
        : [];
}
