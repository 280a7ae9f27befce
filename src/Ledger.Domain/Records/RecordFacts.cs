namespace Ledger.Domain.Records;

/// <summary>A fact that any record can hold. (Matters and letters have facts of their own for the same, which came first.)</summary>
public abstract record RecordFact : Fact;

/// <summary>A person answered a question that a rule raised.</summary>
public sealed record RuleQuestionAnswered(
    string Clause, string? Rule, long About, bool Kept, [property: In(Layer.Advice)] string Reasons, string? Subject) : RecordFact, IAnswer;

/// <summary>A duty was let go, with a reason.</summary>
public sealed record OwedDutyWaived(string Clause, string OwedTo, long Trigger, string Why) : RecordFact, IWaiver;

/// <summary>Somebody was warned that an act would breach these clauses and went on, for a reason.</summary>
public sealed record WarningPassedOver(IReadOnlyList<string> Clauses, string Reason) : RecordFact;

/// <summary>An earlier entry was wrong; both versions stay visible.</summary>
public sealed record EntryCorrected(long Entry, Fact Was, Fact? Is, string Why) : RecordFact, IMend
{
    Fact? IMend.Instead => Is;
}
