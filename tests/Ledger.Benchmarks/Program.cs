using BenchmarkDotNet.Running;
using Ledger.Benchmarks.EndToEnd;

// `end-to-end [--quick]` measures on PostgreSQL, `proof [--quick]` what the proof costs, `verify [--quick | --million]` how a log of 100,000 events (20,000, 1,000,000) is checked, `growing [--quick] [requests year …]` how findings and reports (or some of them) grow with a council, `answering [--quick]` requests to the running host; anything else goes to BenchmarkDotNet, such as `--filter *Judging*`.
if (args is ["end-to-end", .. var options])
{
    await Measurement.Run(options.Contains("--quick"), CancellationToken.None);
    return;
}

if (args is ["proof", .. var proof])
{
    await Proving.Run(proof.Contains("--quick"), CancellationToken.None);
    return;
}

if (args is ["verify", .. var length])
{
    await Verifying.Run(length.Contains("--million") ? 1_000_000 : length.Contains("--quick") ? 20_000 : 100_000, repetitions: length.Contains("--million") ? 3 : 5, CancellationToken.None);
    return;
}

if (args is ["growing", .. var sizes])
{
    await Growing.Run(sizes.Contains("--quick"), [.. sizes.Where(size => !size.StartsWith('-'))], CancellationToken.None);
    return;
}

if (args is ["answering", .. var how])
{
    await Answering.Run(how.Contains("--quick"), CancellationToken.None);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Measurement).Assembly).Run(args);
