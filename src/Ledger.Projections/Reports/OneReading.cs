using System.Runtime.CompilerServices;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>
/// What one session has found out, so that a page which asks several questions of a council reads and judges it once, and its answers agree. A session
/// to read with serves one request or one report; of a session that writes, nothing is kept.
/// </summary>
internal sealed class OneReading
{
    private static readonly ConditionalWeakTable<IQuerySession, OneReading> Known = [];

    private readonly Dictionary<object, object?> answers = [];

    /// <summary>What a session has found out.</summary>
    internal static OneReading Of(IQuerySession session) => session is IDocumentSession ? new() : Known.GetValue(session, _ => new());

    /// <summary>The answer to a question: found out the first time, and the same after.</summary>
    internal async Task<TAnswer> Once<TAnswer>(object question, Func<Task<TAnswer>> find)
    {
        if (answers.TryGetValue(question, out var known)) return (TAnswer)known!;
        var found = await find();
        answers[question] = found;
        return found;
    }
}
