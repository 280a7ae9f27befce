using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>A rule under which a member may see a document without showing a need to know.</summary>
internal interface IOpensPapers
{
    /// <summary>Whether the document asked for is open to the member who asked.</summary>
    bool Opens(DocumentAccess access, Charge charge);
}

/// <summary>What the protocol opens to a member.</summary>
internal static class OpenPapers
{
    /// <summary>Whether the document is open to the member under any clause of the charge's pack.</summary>
    internal static bool IsOpenUnder(this DocumentAccess access, Charge charge) =>
        Judgement.RulesOf<IOpensPapers>(charge.Pack).Any(turning => turning.Rule.Opens(access, charge));

    /// <summary>A breach for every refusal of what is open; seeing it afterwards settles it.</summary>
    internal static IEnumerable<Judged> RefusedThough(this DocumentAccess access, Charge charge, string because) =>
        from ruling in access.Rulings
        where ruling.IsRefusal
        let asked = access.Asked!.Fact
        let found = charge.Breach(ruling.Entry, asked.By.Id, $"{asked.By.Name} was refused a document, {because}.", access.Asked!)
        select found with { SettledBy = access.ShownAfter(ruling.Entry) };
}
