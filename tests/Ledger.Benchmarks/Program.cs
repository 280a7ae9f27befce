using BenchmarkDotNet.Running;
using Ledger.Benchmarks.EndToEnd;

// `end-to-end [--quick]` measures on PostgreSQL, `growing [--quick]` how findings and reports grow with a council, `answering [--quick]` requests to the running host; anything else goes to BenchmarkDotNet, such as `--filter *Judging*`.
if (args is ["end-to-end", .. var options])
{
    await Measurement.Run(options.Contains("--quick"), CancellationToken.None);
    return;
}

if (args is ["growing", .. var sizes])
{
    await Growing.Run(sizes.Contains("--quick"), CancellationToken.None);
    return;
}

if (args is ["answering", .. var how])
{
    await Answering.Run(how.Contains("--quick"), CancellationToken.None);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Measurement).Assembly).Run(args);
