using System.Collections.Immutable;
using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using NodaTime;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Ledger.Host.Operations;

/// <summary>A message that could not be handled, however often it was tried.</summary>
/// <param name="Id">Which.</param>
/// <param name="What">What it was to do.</param>
/// <param name="At">When it failed.</param>
/// <param name="Why">What went wrong; never what the message says.</param>
/// <param name="IsGoing">Whether it is about to be tried again.</param>
public sealed record DeadLetter(Guid Id, string What, Instant At, string Why, bool IsGoing);

/// <summary>The messages of one council that could not be handled, and the host's own, which belong to no council.</summary>
internal sealed class DeadLetters(IMessageStore messages, SignedIn me)
{
    private const int Most = 200;

    // What these say comes from the network, the disk or the mail server. Anything else may quote what is recorded, which an administrator does not read.
    private static readonly ImmutableArray<string> FromOutside = ["System.IO.", "System.Net.", "System.TimeoutException", "System.UnauthorizedAccessException", "Npgsql.NpgsqlException", "MailKit."];

    /// <summary>How many messages wait, and how many could not be handled, in all councils.</summary>
    internal Task<Wolverine.Logging.PersistedCounts> Counts() => messages.Admin.FetchCountsAsync();

    /// <summary>Those that this council's administrator looks after, the latest first.</summary>
    internal async Task<IReadOnlyList<DeadLetter>> All(CancellationToken cancel) =>
        [.. (await Ours(cancel)).Select(Shown).OrderByDescending(letter => letter.At)];

    /// <summary>Has one tried again.</summary>
    /// <returns>Whether there is one.</returns>
    internal Task<bool> Retry(Guid id, CancellationToken cancel) => OfOurs(id, () => messages.DeadLetters.ReplayAsync(new([id]), cancel), cancel);

    /// <summary>Throws one away.</summary>
    /// <returns>Whether there was one.</returns>
    internal Task<bool> Discard(Guid id, CancellationToken cancel) => OfOurs(id, () => messages.DeadLetters.DiscardAsync(new([id]), cancel), cancel);

    private async Task<bool> OfOurs(Guid id, Func<Task> what, CancellationToken cancel)
    {
        if ((await Ours(cancel)).All(letter => letter.Id != id)) return false;
        await what();
        return true;
    }

    private async Task<IEnumerable<DeadLetterEnvelope>> Ours(CancellationToken cancel) =>
        (await messages.DeadLetters.QueryAsync(new DeadLetterEnvelopeQuery { PageSize = Most }, cancel)).Envelopes.Where(letter => letter.Envelope?.TenantId is not { } of || of == me.Council || of.StartsWith('*'));

    private static DeadLetter Shown(DeadLetterEnvelope letter)
    {
        var kind = letter.ExceptionType ?? "";
        var why = FromOutside.Any(head => kind.StartsWith(head, StringComparison.Ordinal)) ? letter.ExceptionMessage : "Its words are in this host’s log, and not here: they might quote what is recorded.";
        return new(letter.Id, Layout.Spaced(LastOf(letter.MessageType)), Instant.FromDateTimeOffset(letter.FailedAt ?? letter.SentAt), $"{LastOf(kind)}: {why}", letter.Replayable);
    }

    private static string LastOf(string? name) => name?.Split('.')[^1] ?? "";
}
