using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>Uttlesford 8.1: the officer in whose name a report is submitted answers for all of it. So it goes in an officer's name, and nobody else answers for it.</summary>
public sealed record TheAuthorAnswersForTheReport : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var submitted in matter.All<ReportSubmitted>())
        {
            var (report, name) = (submitted.Fact.Report, submitted.Fact.InNameOf);
            if (!submitted.Fact.IsOfficer)
                yield return charge.Breach(submitted, name.Id, $"The report {report} to {submitted.Fact.BodyName} was submitted in the name of {name.Name}, who is not an officer.");
            foreach (var answered in matter.All<ReportAnsweredFor>().Where(one => one.Fact.Report == report && one.Fact.By.Id != name.Id))
                yield return charge.Breach(
                    answered, answered.Fact.By.Id, $"{answered.Fact.By.Name} answered for the report {report}, which was submitted in the name of {name.Name}.", submitted);
        }
    }
}
