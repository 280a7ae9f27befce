using System.Collections.Immutable;

namespace Ledger.Domain;

/// <summary>What a command comes to: facts to record, or reasons why it is impossible. A breach of the protocol is never such a reason.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Record these facts, in this order.</summary>
    public sealed record Record(ImmutableArray<Fact> Facts) : Decision
    {
        /// <summary>The same facts with the time of the act and the person who says so written on each that has none.</summary>
        public Record Stamped(Act act) => new([.. Facts.Select(fact => fact with
        {
            Occurred = fact.Occurred ?? act.Occurred,
            SaidBy = fact.SaidBy ?? act.By,
        })]);
    }

    /// <summary>Record nothing: what was said is impossible.</summary>
    public sealed record Refuse(ImmutableArray<Refusal> Refusals) : Decision;
}

/// <summary>Why something can't be recorded.</summary>
/// <param name="Says">What is wrong, in a sentence.</param>
/// <param name="Mend">What to do, in a sentence.</param>
public sealed record Refusal(string Says, string Mend);
