using System.Text.Json.Serialization;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain;

/// <summary>An instruction to the ledger, in the imperative. Doors (page, API, command line, import) build it; nothing else decides.</summary>
public interface ICommand
{
    /// <summary>The kind of stream and the council's own reference of the stream it concerns, such as <c>matter/M-12</c>.</summary>
    [JsonIgnore]
    StreamName Stream { get; }
}

/// <summary>A command that only the ledger itself gives, once it has seen that what the command says is so. No door takes it in.</summary>
public interface IOnlyByTheLedger;

/// <summary>A command about one kind of stream.</summary>
/// <typeparam name="TState">The stream's state.</typeparam>
public interface ICommand<in TState> : ICommand where TState : class
{
    /// <summary>Facts, or refusals; never an exception for what a person did wrong.</summary>
    /// <param name="current">The stream's state; null where nothing is recorded yet.</param>
    /// <param name="council">The council as the ledger knows it.</param>
    /// <param name="act">Who acts, when it happened, and what time it is.</param>
    Decision Decide(TState? current, Council council, Act act);
}

/// <summary>The circumstances of a command.</summary>
/// <param name="By">Who acts: from the sign-in or the file's <c>by</c>, never from a form's field.</param>
/// <param name="Occurred">When it happened.</param>
/// <param name="Now">When it is being recorded.</param>
public sealed record Act(Actor By, OccurredAt Occurred, Instant Now);
