using Ledger.Domain.Roster;

namespace Ledger.Host.Recording;

/// <summary>The people of a council as lists of answers have them: what is sent, and what is shown.</summary>
internal static class PeopleToChoose
{
    /// <summary>The officers, each once, with the first of their posts.</summary>
    internal static IEnumerable<(string Id, string Text)> OfficersToChoose(this CouncilOn roster) =>
        roster.Officers.DistinctBy(officer => officer.Id).Select(officer => (officer.Id, $"{officer.Name}, {officer.Title}"));
}
