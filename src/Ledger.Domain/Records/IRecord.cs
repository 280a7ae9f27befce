using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Records;

/// <summary>What is kept of one thing: the council itself, a matter, a letter, a request. One stream of facts, and what the rules say of it.</summary>
public interface IRecord
{
    /// <summary>Everything recorded about it.</summary>
    History History { get; }

    /// <summary>The reference under which the council knows it; null where only later facts are known yet.</summary>
    string? Reference { get; }

    /// <summary>What the rules say of it.</summary>
    /// <param name="council">The council.</param>
    /// <param name="asOf">The moment as of which duties are open or overdue.</param>
    /// <param name="under">Another pack to judge by, instead of the protocols that the council adopted.</param>
    Judgement Judge(Council council, Instant asOf, Pack? under = null);

    /// <summary>The reference under which others may cite a fact of it; null for one that nothing cites.</summary>
    string? ReferenceOf(Fact fact) => null;

    /// <summary>The fact that a person answered a question about it.</summary>
    Fact Answered(string clause, string? rule, long about, bool kept, string reasons, string? subject) =>
        new RuleQuestionAnswered(clause, rule, about, kept, reasons, subject);

    /// <summary>The fact that a duty that arose from it was let go.</summary>
    Fact LetGo(Duty duty, string why) => new OwedDutyWaived(duty.Clause.Ref, duty.OwedTo.Id, duty.Trigger.Version, why);

    /// <summary>The fact that somebody was warned of a breach and went on.</summary>
    Fact WentOn(IReadOnlyList<string> clauses, string reason) => new WarningPassedOver(clauses, reason);

    /// <summary>The fact that an earlier entry was wrong.</summary>
    Fact Mended(long entry, Fact was, Fact? instead, string why) => new EntryCorrected(entry, was, instead, why);
}
