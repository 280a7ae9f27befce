using Ledger.Domain.People;

namespace Ledger.Domain.Matters;

/// <summary>What commands about reports look up in a matter.</summary>
internal static class ReportLookup
{
    /// <summary>An amendment of a report, which must have been asked before the act.</summary>
    internal static Entry<ReportAmendmentAsked> Amendment(this Lookup find, Matter? matter, string amendment)
    {
        var found = find.Known<ReportAmendmentAsked>(matter, one => one.Amendment, amendment, "amendment", nameof(AskReportAmendment));
        find.NotBefore(found?.When, $"Amendment {amendment}");
        return found!;
    }

    /// <summary>The members' proposals in a report. A list in JSON may hold a null, which is looked up as an empty id and not found.</summary>
    internal static IReadOnlyList<MembersProposal> Proposals(this Lookup find, IEnumerable<ProposalInReport?>? proposals) =>
        [.. from one in proposals ?? [] select new MembersProposal(find.Member(one?.Member ?? ""), one?.Labelled ?? false)];

    /// <summary>Whoever is named or, where nobody is, whoever acts.</summary>
    internal static PersonThen PersonOrDoer(this Lookup find, string? person) => find.Person(person ?? find.Act.By.Id);
}
