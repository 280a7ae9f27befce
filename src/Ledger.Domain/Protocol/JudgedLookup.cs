namespace Ledger.Domain.Protocol;

/// <summary>What commands look up in what the rules say of a stream: questions to answer, duties to waive.</summary>
internal static class JudgedLookup
{
    /// <summary>Refuses an answer to a question that no rule asks, or that several rules ask.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="judgement">What the rules say of the stream.</param>
    /// <param name="clause">The clause whose rule asks.</param>
    /// <param name="rule">The rule; null where only one asks.</param>
    /// <param name="about">The version of an entry in the question's evidence.</param>
    /// <param name="subject">Whom the question concerns; null for everybody for whom it is asked.</param>
    internal static void Asked(this Lookup find, Judgement judgement, string clause, string? rule, long about, string? subject)
    {
        var asked = judgement.Findings.Where(finding => finding.Kind is FindingKind.Question || finding.SettledBy?.Fact is IAnswer).ToList();
        var meant = asked.Where(finding => finding.Clause.Ref == clause && (rule is null || finding.Clause.Rule == rule)
            && finding.Evidence.Any(entry => entry.Version == about)).ToList();
        var rules = meant.Select(finding => finding.Clause.Rule).Distinct().ToList();
        var open = asked.Select(finding => $"clause {finding.Clause.Ref} about entry {finding.Evidence[0].Version}").Distinct();
        find.Require(
            meant.Count > 0, $"Nothing is asked about entry {about} under clause {clause}.",
            asked.Count == 0 ? "There is no question to answer." : $"Answer what is asked: {string.Join("; ", open)}.");
        find.Require(
            subject is null || meant.Count == 0 || meant.Any(finding => finding.Subject == subject),
            $"Nothing is asked of “{subject}” about entry {about} under clause {clause}.",
            $"Say whom you answer for: {string.Join(" or ", meant.Select(finding => finding.Subject).Distinct())}.");
        find.Require(
            rules.Count <= 1, $"Several rules ask about entry {about} under clause {clause}.",
            $"Say which rule you answer: {string.Join(" or ", rules)}.");
        foreach (var entry in meant.SelectMany(finding => finding.Evidence).Where(entry => entry.Version == about).Take(1))
            find.NotBefore(entry.Fact.Occurred, $"Entry {about}");
    }

    /// <summary>Refuses to let go a duty that is not owed, or not any more.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="judgement">What the rules say of the stream.</param>
    /// <param name="clause">The clause under which it is owed.</param>
    /// <param name="owedTo">The id of whom it is owed to.</param>
    /// <param name="trigger">The version of the entry from which it arose.</param>
    /// <param name="stands">Whether an entry of that number is meant: it may stand in the record itself or in the roster.</param>
    internal static Duty Owed(this Lookup find, Judgement judgement, string clause, string owedTo, long trigger, Func<Entry, bool> stands)
    {
        var duty = judgement.Duties.FirstOrDefault(one =>
            one.Clause.Ref == clause && one.OwedTo.Id == owedTo && one.Trigger.Version == trigger && stands(one.Trigger));
        find.Require(
            duty is not null, $"Nothing is owed to {owedTo} under clause {clause} from entry {trigger}.",
            "Use the clause, the id and the entry as the list of duties shows them.");
        find.Require(
            duty is null or { State: DutyState.Open or DutyState.Overdue }, $"It is {(duty?.State is DutyState.Waived ? "waived" : "done")} already.",
            "There is nothing left to waive.");
        find.NotBefore(duty?.Trigger.Fact.Occurred, $"Entry {trigger}");
        return duty!;
    }
}
