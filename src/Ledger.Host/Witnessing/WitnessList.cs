using Ledger.Domain.Integrity;
using Ledger.Host.Commands;

namespace Ledger.Host.Witnessing;

/// <summary>The witnesses that a host asks to watch its logs.</summary>
/// <param name="All">The witnesses.</param>
public sealed record WitnessList(IReadOnlyList<AskedWitness> All)
{
    private const string Mend = "Write each as https://witness.example=witness.example+01234567+…, with the key that `ledger witness` prints.";

    private static readonly char[] Between = ['\n', '\r', ','];

    /// <summary>Reads <c>URL=VKEY</c>, in lines or with commas between.</summary>
    /// <exception cref="UnusableInputException">One is no such thing, or stands there twice: it would count twice towards the majority.</exception>
    public static WitnessList Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One).ToList();
        return all.DistinctBy(witness => witness.Key).Count() == all.Count ? new(all) : throw new UnusableInputException("LEDGER_WITNESSES names a witness twice.", "Name each once.");
    }

    private static AskedWitness One(string line)
    {
        var parts = line.Split('=', 2);
        if (parts.Length != 2 || !Uri.TryCreate(parts[0], UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new UnusableInputException($"“{line}” in LEDGER_WITNESSES is no witness.", Mend);
        try
        {
            var key = VerifierKey.Parse(parts[1]);
            return key.Kind is KeyKind.Witness ? new(address, key) : throw new UnusableInputException($"The key of {address} in LEDGER_WITNESSES is a log's.", Mend);
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException($"The key of {address} in LEDGER_WITNESSES cannot be read: {wrong.Message}", Mend, wrong);
        }
    }
}
