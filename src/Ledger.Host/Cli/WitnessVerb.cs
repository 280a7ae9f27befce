using System.CommandLine;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Security;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;
using NodaTime;

namespace Ledger.Host.Cli;

/// <summary><c>witness</c>: watches other councils' logs, and cosigns what follows from what it cosigned before. It needs no database.</summary>
internal static class WitnessVerb
{
    internal static Command Make()
    {
        var logs = new Option<string[]>("--log") { Required = true, Description = "The key of a log to watch, as its council published it; repeat it for several", HelpName = "VKEY" };
        var name = new Option<string>("--name") { Description = "The witness's name, such as its address without https://; it cannot change later", HelpName = "NAME", DefaultValueFactory = _ => "witness.localhost" };
        var listen = new Option<string>("--listen") { Description = "Where it answers; only this machine, unless told otherwise", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:8970" };
        var data = Options.Text("--data", "Where it keeps its key and what it cosigned last: never lose it, and never run two witnesses on one", "DIR");
        var verb = new Command("witness", "Watch logs of other councils, and cosign their checkpoints as long as each keeps to one history") { logs, name, listen, data };
        verb.SetAction((line, cancel) => Serve(
            TrustedKeys.Read(line.GetValue(logs)!), line.GetValue(name)!, AddressOf(line.GetValue(listen)!), Path.GetFullPath(line.GetValue(data) ?? Settings.Witness), cancel));
        return verb;
    }

    private static async Task<int> Serve(IReadOnlyList<VerifierKey> logs, string name, string address, string folder, CancellationToken cancel)
    {
        using var signer = Signer(Path.Combine(folder, "witness.key"), name);
        using var alone = Alone(folder);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(address);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        await using var web = builder.Build();
        new WitnessEndpoint(logs, new WitnessMemory(Path.Combine(folder, "cosigned")), signer, SystemClock.Instance.GetCurrentInstant).Map(web);
        await Start(web, address, cancel);
        Console.Out.WriteLine(signer.Key);
        Console.Out.WriteLine($"The witness {name} is at {string.Join(", ", web.Urls)}, with the key above: give both to those whose logs it watches. Stop it with Ctrl+C.");
        await web.WaitForShutdownAsync(cancel);
        return Exit.Done;
    }

    private static Ed25519Signer Signer(string file, string name)
    {
        try
        {
            return KeyFile.Read(file, name, KeyKind.Witness)[0];
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException(wrong.Message, "Give --name as an address without a scheme, such as witness.example.", wrong);
        }
    }

    // Two programs on one memory could cosign two histories between them.
    private static FileStream Alone(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "running"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new UnusableInputException($"Another witness is running on {folder}.", "Stop it, or give --data with another directory.", taken);
        }
    }

    private static async Task Start(WebApplication web, string address, CancellationToken cancel)
    {
        try
        {
            await web.StartAsync(cancel);
        }
        catch (IOException taken)
        {
            throw new UnusableInputException(taken.Message, $"Give --listen with an address other than {address}.", taken);
        }
    }

    private static string AddressOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" && address.PathAndQuery is "/"
        ? text
        : throw new UnusableInputException($"“{text}” is no address to answer at.", "Give --listen as http://127.0.0.1:8970; what others reach over the internet stands behind a web server that speaks https.");
}
