using System.Data;
using System.Diagnostics;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Log;
using Ledger.Host.Pages;
using Ledger.Host.Security;
using Ledger.Projections.Log;
using Ledger.Projections.Log.Checking;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>What the proof costs: a command, a stored event, the wait for a checkpoint, a check of the whole log.</summary>
internal sealed class Proving(MeasuredLedger ledger, string council)
{
    private readonly NpgsqlDataSource data = ledger.Services.GetRequiredService<LogConnections>().Source;

    /// <param name="quick">Whether to take a short look instead of a measure.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(bool quick, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        await ledger.Begin("proved", Measurement.Pack);
        await ledger.Begin("unproved", Measurement.Pack);
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for everything; {ledger.Database}; .NET {Environment.Version}; {Measurement.Load()}");
        var proving = new Proving(ledger, "proved");
        foreach (var abreast in (int[])[1, 4, 16]) Line.Print(await proving.Commands(abreast, matters: quick ? 64 : 320, repetitions: quick ? 5 : 15));
        await proving.Delay(samples: quick ? 20 : 100);
        await proving.Storage();
        Sizes();
        Console.WriteLine(Measurement.Load());
    }

    /// <summary>The same commands with and without proof, by so many writers at a time.</summary>
    private async Task<IEnumerable<Line>> Commands(int abreast, int matters, int repetitions)
    {
        await using var without = new Unproved(ledger, "unproved");
        IRecorder[] recorders = [without, new WithoutWolverine(ledger, council)];
        var rates = await SideBySide.Run([.. recorders.Select((recorder, at) => new Contender(recorder.Name, turn => SideBySide.Rate(2 * matters, () => Parallel.ForEachAsync(
            Enumerable.Range(0, matters).Select(matter => $"P{at}-{abreast}-{turn}-{matter}"), new ParallelOptions { MaxDegreeOfParallelism = abreast }, async (matter, _) =>
            {
                await recorder.Open(matter);
                await recorder.Follow(matter);
            }))))], repetitions);
        return
        [
            new($"command without proof, {abreast} at a time", Spread.Of(rates[0])),
            new($"command with proof, {abreast} at a time", Spread.Of(rates[1]), "without proof", Spread.OfRatios(rates[1], rates[0]), .80),
        ];
    }

    /// <summary>Bytes on disk, indexes included, that the log adds to an event, beside the event's own JSON.</summary>
    public async Task Storage()
    {
        Console.WriteLine("On disk, indexes and old versions of rows included:");
        foreach (var table in (string[])["leaf", "disclosure", "tile", "checkpoint"])
            Console.WriteLine($"{table}: {await Value<decimal>($"select round(pg_total_relation_size('ledger.{table}')::numeric / (select count(*) from ledger.leaf), 1)")} bytes an event");
        Console.WriteLine($"mt_events: {await Value<decimal>("select round(pg_total_relation_size('ledger.mt_events')::numeric / (select count(*) from ledger.mt_events), 1)")} bytes an event, of which JSON {await Value<decimal>("select round(avg(length(data::text)), 1) from ledger.mt_events")}");
    }

    /// <summary>How long after its commit a command's leaf is covered by a checkpoint while 16 write, the log being sequenced four times a second.</summary>
    private async Task Delay(int samples)
    {
        // What was recorded before, when nothing was sequenced, is no part of it.
        await ledger.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: true, CancellationToken.None);
        using var done = new CancellationTokenSource();
        var load = Task.WhenAll(Enumerable.Range(0, 15).Select(writer => Load(writer, done.Token)));
        var sequencing = Sequence(done.Token);
        var waits = new List<double>();
        for (var at = 0; at < samples; at++)
        {
            await using var scope = ledger.Services.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<CommandDoor>().Submit(council, FiveGroups.ByTheClerk(FiveGroups.Open($"D-{at}")), CancellationToken.None);
            var watch = Stopwatch.StartNew();
            while (!await Value<bool>($"select exists (select from ledger.leaf l join ledger.checkpoint c on c.tenant_id = l.tenant_id and c.size > l.idx where l.event_id = '{outcome.Events[0]}')")) await Task.Delay(5);
            waits.Add(watch.Elapsed.TotalSeconds);
        }

        await done.CancelAsync();
        await Task.WhenAll(load, sequencing);
        Console.WriteLine($"checkpoint after a commit, 16 at a time: median {waits.Order().ElementAt(samples / 2):N2} s, 99 in 100 within {waits.Order().ElementAt((int)(.99 * (samples - 1))):N2} s, longest of {samples} {waits.Max():N2} s");
    }

    /// <summary>Checking everything, beside a raw read of the leaves.</summary>
    public async Task<IEnumerable<Line>> Checking(int repetitions)
    {
        await ledger.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: true, CancellationToken.None);
        var leaves = (int)await Value<long>($"select count(*) from ledger.leaf where tenant_id = '{council}'");
        var rates = await SideBySide.Run(
            [new("read", _ => SideBySide.Rate(leaves, Read)), new("read everything", _ => SideBySide.Rate(leaves, ReadEverything)), new("check", _ => SideBySide.Rate(leaves, Check)), new("check of the log alone", _ => SideBySide.Rate(leaves, CheckAlone))], repetitions);
        return
        [
            new($"raw read and hash of {leaves:N0} leaves", Spread.Of(rates[0])),
            new("raw read and hash of the leaves, their events and disclosures", Spread.Of(rates[1]), "leaves alone", Spread.OfRatios(rates[1], rates[0])),
            new("check of the log alone: every leaf read strictly, and hashed into its tree", Spread.Of(rates[3]), "leaves alone", Spread.OfRatios(rates[3], rates[0]), .65),
            new("check of leaves, events, disclosures, tiles and checkpoints", Spread.Of(rates[2]), "leaves alone", Spread.OfRatios(rates[2], rates[0]), .65),
            new("the same", Spread.Of(rates[2]), "leaves, events and disclosures", Spread.OfRatios(rates[2], rates[1])),
        ];
    }

    /// <summary>How long proofs are.</summary>
    public static void Sizes()
    {
        foreach (var size in (long[])[1_000, 10_000, 100_000, 1_000_000])
            Console.WriteLine($"of {size:N0} leaves: inclusion {InclusionProof.Ranges(size / 3, size).Length} hashes, consistency with half {ConsistencyProof.Ranges(size / 2, size).Length} hashes, of 32 bytes each");
    }

    private async Task Load(int writer, CancellationToken done)
    {
        for (var at = 0; !done.IsCancellationRequested; at++)
        {
            await using var scope = ledger.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CommandDoor>().Submit(council, FiveGroups.ByTheClerk(FiveGroups.Open($"L-{writer}-{at}")), CancellationToken.None);
        }
    }

    private async Task Sequence(CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            await ledger.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: false, CancellationToken.None);
            await Task.Delay(250, CancellationToken.None);
        }
    }

    private async Task Read()
    {
        await using var ask = data.CreateCommand("select idx, body from ledger.leaf where tenant_id = $1 order by idx");
        ask.Parameters.Add(new() { Value = council });
        await using var rows = await ask.ExecuteReaderAsync();
        while (await rows.ReadAsync()) _ = Merkle.Leaf((byte[])rows[1]);
    }

    // What a check reads, in no order, and one hash of each thing that a hash is kept of.
    private async Task ReadEverything()
    {
        await Read();
        await using var events = data.CreateCommand("select id, stream_id, version, type, timestamp, headers ->> 'leaf', data from ledger.mt_events where tenant_id = $1");
        events.Parameters.Add(new() { Value = council });
        await using (var rows = await events.ExecuteReaderAsync())
            while (await rows.ReadAsync()) _ = rows.GetFieldValue<byte[]>(6);
        await using var disclosures = data.CreateCommand("select event_id, layer, strings, subjects::text from ledger.disclosure where tenant_id = $1");
        disclosures.Parameters.Add(new() { Value = council });
        await using var kept = await disclosures.ExecuteReaderAsync();
        while (await kept.ReadAsync())
            foreach (var text in kept.GetFieldValue<string[]>(2)) _ = Disclosure.DigestOf(text);
    }

    private async Task Check()
    {
        var signer = ledger.Services.GetRequiredService<LogSigner>();
        await using var connection = await data.OpenConnectionAsync();
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        var verdict = await new LogCheck(signer.Origin.Of(council), signer.Keys(council), [], new Progress<(long, long)>()).Run(connection, council, CancellationToken.None);
        if (!verdict.Holds) throw new InvalidOperationException(verdict.Problems[0].Says);
    }

    // As a monitor does from outside, who has nothing but what the log serves.
    private async Task CheckAlone()
    {
        async Task<byte[]?> Served(string path, CancellationToken cancel)
        {
            await using var connection = await data.OpenConnectionAsync(cancel);
            return path == "checkpoint"
                ? System.Text.Encoding.UTF8.GetBytes((await new CosignatureTable(connection, council).Last(cancel))!.ToString())
                : await LogPages.Bytes(new(connection, council), path["tile/".Length..], cancel);
        }

        var verdict = await new ServedLogCheck(ledger.Services.GetRequiredService<LogSigner>().Keys(council), [], new Progress<(long, long)>()).Run(Served, CancellationToken.None);
        if (!verdict.Holds) throw new InvalidOperationException(verdict.Problems[0].Says);
    }

    private async Task<T> Value<T>(string sql)
    {
        await using var ask = data.CreateCommand(sql);
        return (T)(await ask.ExecuteScalarAsync())!;
    }
}
