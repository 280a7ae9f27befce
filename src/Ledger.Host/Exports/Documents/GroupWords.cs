using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Host.Exports.Documents;

/// <summary>What one group asked and had on a matter, in short lines.</summary>
/// <param name="group">The group's treatment.</param>
internal sealed class GroupWords(GroupTreatment group)
{
    internal string Name => group.Name;

    internal IEnumerable<string> Entitlement => group.Entitlement is { } clause ? [$"under {clause}"] : [];

    internal IEnumerable<string> Asked => group.Asked.Select(step => $"{Day(step)}: {Kind(step)}, by {step.By}");

    internal IEnumerable<string> Answers => group.Accepted.Select(step => (step.On, Says: $"{Day(step)}: accepted by the {step.By}"))
        .Concat(group.Delegated.Select(step => (step.On, Says: $"{Day(step)}: passed from the {step.By}")))
        .Concat(group.Declined.Select(step => (step.On, Says: $"{Day(step)}: declined by the {step.By}: {Layout.Words(step.Ground ?? DeclineGround.NoneGiven)}")))
        .Concat(group.Withdrawn.Select(step => (step.On, Says: $"{Day(step)}: withdrawn")))
        .Concat(group.Offered.Select(step => (step.On, Says: $"{Day(step)}: {Kind(step)} offered unasked by the {step.By}")))
        .OrderBy(step => step.On.Date).Select(step => step.Says);

    internal IEnumerable<string> Attended => group.Attended.Select(step => $"{Day(step)}: {Who(step)}");

    internal IEnumerable<string> Advised => group.AdviceGiven.Select(step => $"{Day(step)}: {Who(step)}{(step.Kind is SupportKind.Report ? ", in writing" : "")}");

    internal IEnumerable<string> Told => group.Told.Select(step => $"{Day(step)}: of {step.Of}");

    internal IEnumerable<string> Waited => group.Waited.Select(waiting => waiting.WorkingDays is { } days ? Dates.Count(days, "working day") : "no answer yet");

    private static string Day(Step step) => Layout.Day(step.On);

    private static string Kind(Step step) => step.Kind is { } kind ? Layout.Words(kind) : "support";

    private static string Who(Step step) => step.Seniority is { } level ? $"{step.By} (level {level})" : step.By;
}
