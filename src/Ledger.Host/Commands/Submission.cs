using Ledger.Domain;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>What comes with a command besides the command.</summary>
/// <param name="By">Who acts: a post's or person's id in the roster, or <c>administrator</c> for the roster and packs alone.</param>
/// <param name="Occurred">When it happened; now, where not said.</param>
/// <param name="RecordedAt">The recorded time, which only a sandbox council accepts.</param>
/// <param name="GoingOnBecause">Why the person goes on, having been warned that the act would breach a clause.</param>
/// <param name="AskFirst">Whether an act that would breach a clause is to be asked about and not recorded, unless a reason is given.</param>
public sealed record Submission(
    string By, OccurredAt? Occurred = null, Instant? RecordedAt = null, string? GoingOnBecause = null, bool AskFirst = false);

/// <summary>A command on its way to the one handler of its kind of stream.</summary>
/// <param name="Command">The command.</param>
/// <param name="How">What comes with it.</param>
public sealed record Order(ICommand Command, Submission How);
