using System.Text.Json.Serialization;

namespace Ledger.Domain;

/// <summary>
/// Something that happened between members and officers: an event, in the past tense, for ever.
/// A property of a fact is never renamed and never given a new meaning.
/// </summary>
public abstract record Fact
{
    /// <summary>When it happened, as somebody says. (When it was recorded is the store's to say.)</summary>
    [JsonPropertyOrder(-2)]
    public OccurredAt Occurred { get; init; } = null!;

    /// <summary>Who says so, in the capacity they then had.</summary>
    [JsonPropertyOrder(-1)]
    public Actor SaidBy { get; init; } = null!;
}

/// <summary>A person acting, with the post or place they held when they acted.</summary>
/// <param name="Id">The person's id in the roster.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Capacity">Their post, or "member", then.</param>
public sealed record Actor([property: DataSubject] string Id, string Name, string Capacity);

/// <summary>Says that an earlier entry of the same stream was wrong. The earlier entry stays visible.</summary>
public interface IMend
{
    /// <summary>The version, in its stream, of the entry that was wrong.</summary>
    long Entry { get; }

    /// <summary>What was said.</summary>
    Fact Was { get; }

    /// <summary>What should have been said; null where nothing should have been.</summary>
    Fact? Instead { get; }

    /// <summary>Why it was wrong, in the mender's words.</summary>
    string Why { get; }
}

/// <summary>A person's answer to a question that a rule raised.</summary>
public interface IAnswer
{
    /// <summary>The clause whose rule asked.</summary>
    string Clause { get; }

    /// <summary>The rule that asked, where several turn on the clause; null where it can only be one.</summary>
    string? Rule { get; }

    /// <summary>The version of an entry in the question's evidence.</summary>
    long About { get; }

    /// <summary>The id of whom the question concerns, where one act raised it for several; null where it can only be one.</summary>
    string? Subject { get; }

    /// <summary>Whether the clause was kept.</summary>
    bool Kept { get; }

    /// <summary>Why they say so.</summary>
    string Reasons { get; }
}

/// <summary>A duty let go, with a reason.</summary>
public interface IWaiver
{
    /// <summary>The clause under which it was owed.</summary>
    string Clause { get; }

    /// <summary>The id of whom it was owed to.</summary>
    string OwedTo { get; }

    /// <summary>The version of the entry from which it arose.</summary>
    long Trigger { get; }

    /// <summary>Whether that entry stands in the roster, and not in the record in which the duty is waived.</summary>
    bool InRoster => false;

    /// <summary>The reason.</summary>
    string Why { get; }
}
