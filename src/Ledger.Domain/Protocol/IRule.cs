namespace Ledger.Domain.Protocol;

/// <summary>
/// A rule that clauses turn on. Its public properties are its parameters, filled from the clause's <c>with</c>;
/// a rule that no pack names never runs.
/// </summary>
public interface IRule;

/// <summary>A rule judged on one stream.</summary>
/// <typeparam name="TState">The stream's state: a matter, a letter.</typeparam>
public interface IRule<in TState> : IRule where TState : class
{
    /// <summary>Every finding, duty and note that the clause gives rise to; empty where it is kept or does not apply.</summary>
    /// <param name="state">The stream as it stands at the moment of judging.</param>
    /// <param name="charge">The clause, its pack, the council and the moment.</param>
    IEnumerable<Judged> Judge(TState state, Charge charge);
}
