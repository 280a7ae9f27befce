using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Projections.Reports;

/// <summary>A record as it was last read, and how it was last judged.</summary>
/// <param name="Id">The stream's id.</param>
/// <param name="Mark">PostgreSQL's mark of the row it was read from: any change of the row, an erasure too, gives it another.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="History">Every entry.</param>
/// <param name="Judged">The last judgement; null before the first.</param>
internal sealed record KeptRecord(Guid Id, string Mark, RecordKind Kind, History History, JudgedThen? Judged)
{
    private RecordThen? then;

    /// <summary>The record as it looked from a moment; it is made again only where it may look otherwise.</summary>
    internal RecordThen Then(Instant moment)
    {
        if (then is { } made && made.From <= moment && moment < made.Before) return made;
        return then = new(Kind.Record(History.At(moment, moment)), Latest(LastToldOf(History, moment), DayOf(moment)), Earliest(NextToldOf(History, moment), DayOf(moment, 1)));
    }

    /// <summary>Judges the record, unless the last judgement still stands.</summary>
    /// <param name="council">The council as it is known.</param>
    /// <param name="scope">The moments to look from.</param>
    /// <param name="roster">The last instant that the roster tells of before that moment, and the next.</param>
    internal KeptRecord Judge(Council council, ReportScope scope, (Instant Last, Instant Next) roster) =>
        Judged?.Stands(council, scope) is true ? this : this with { Judged = JudgedThen.Of(At(scope), History, council, scope, roster) };

    private IRecord At(ReportScope scope) => scope.AsOf == scope.KnownAt ? Then(scope.AsOf).Record : Kind.Record(History.At(scope.AsOf, scope.KnownAt));

    /// <summary>The last instant, up to a moment, at which something that is recorded happened or became known; the beginning of time where there is none.</summary>
    internal static Instant LastToldOf(History history, Instant moment) => Instants(history).Where(at => at <= moment).Max() ?? Instant.MinValue;

    /// <summary>The next instant, after a moment, at which something that is recorded happened or became known; the end of time where there is none.</summary>
    internal static Instant NextToldOf(History history, Instant moment) => Instants(history).Where(at => at > moment).Min() ?? Instant.MaxValue;

    private static IEnumerable<Instant?> Instants(History history) =>
        history.Entries.SelectMany(entry => Told(entry.Fact).Select(fact => fact.Occurred?.At).Append(entry.RecordedAt));

    private static IEnumerable<Fact> Told(Fact fact) => fact is IMend { Instead: { } instead } ? Told(instead).Prepend(fact) : [fact];

    // What is told of by its day, without a time, happens and runs out at midnight in London.
    internal static Instant DayOf(Instant moment, int after = 0) => moment.InZone(OccurredAt.London).Date.PlusDays(after).AtStartOfDayInZone(OccurredAt.London).ToInstant();

    internal static Instant Latest(params Instant[] moments) => moments.Max();

    internal static Instant Earliest(params Instant[] moments) => moments.Min();
}

/// <summary>A judgement, for whom and for which moment it was given, and until when it stands.</summary>
/// <param name="Record">The record as it looked; without a reference where only later facts were known then.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Council">The council as it was known, which a change of the roster makes another.</param>
/// <param name="From">The first moment of those about the one it was judged for from which it says the same: of many who ask at once, none judges anew.</param>
/// <param name="Before">
/// The first moment after that at which it may say something else though nothing is recorded. Rules know the day, the instants of what is recorded,
/// and the instants at which clocks in hours or with a cut-off run out, each of which stands in a duty.
/// </param>
internal sealed record JudgedThen(IRecord Record, Judgement Judgement, Council Council, Instant From, Instant Before)
{
    /// <summary>Whether to judge anew would say the same.</summary>
    internal bool Stands(Council council, ReportScope scope) =>
        ReferenceEquals(Council, council) && KeptJudgements.MayKeep(scope) && From <= scope.AsOf && scope.AsOf < Before;

    /// <summary>Judges a record.</summary>
    /// <param name="record">The record as it looked from the scope's moments.</param>
    /// <param name="history">Every entry of it, later ones included.</param>
    /// <param name="council">The council as it is known.</param>
    /// <param name="scope">The moments to look from.</param>
    /// <param name="roster">The last instant that the roster tells of before that moment, and the next.</param>
    internal static JudgedThen Of(IRecord record, History history, Council council, ReportScope scope, (Instant Last, Instant Next) roster)
    {
        var judgement = record.Reference is null ? Judgement.Nothing : record.Judge(council, scope.AsOf, scope.Under);
        return new(
            record, judgement, council,
            KeptRecord.Latest(roster.Last, KeptRecord.LastToldOf(history, scope.AsOf), LastDue(judgement, scope.AsOf), KeptRecord.DayOf(scope.AsOf)),
            KeptRecord.Earliest(roster.Next, KeptRecord.NextToldOf(history, scope.AsOf), NextDue(judgement, scope.AsOf), KeptRecord.DayOf(scope.AsOf, 1)));
    }

    // What is due at an instant is overdue only after it.
    private static Instant NextDue(Judgement judgement, Instant moment) =>
        judgement.Duties.Select(duty => duty.Due.At).Where(at => at >= moment).Min() is { } due ? due + Duration.Epsilon : Instant.MaxValue;

    private static Instant LastDue(Judgement judgement, Instant moment) =>
        judgement.Duties.Select(duty => duty.Due.At).Where(at => at < moment).Max() is { } due ? due + Duration.Epsilon : Instant.MinValue;
}

/// <summary>A record as it looked from a moment on, until something more of it had happened or become known.</summary>
/// <param name="Record">The record.</param>
/// <param name="From">The moment.</param>
/// <param name="Before">When it may look otherwise.</param>
internal sealed record RecordThen(IRecord Record, Instant From, Instant Before);
