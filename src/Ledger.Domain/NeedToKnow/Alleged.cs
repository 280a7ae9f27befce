using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;
using Ledger.Domain.Requests;

namespace Ledger.Domain.NeedToKnow;

/// <summary>What is said against somebody is no dealing of theirs: they learn of it from those who put it to them, and not by looking it up.</summary>
internal static class Alleged
{
    /// <summary>Whether a fact says something against the reader.</summary>
    internal static bool Against(Fact fact, Eyes eyes) => fact switch
    {
        ConductReported reported => eyes.Are(reported.By.Id),
        ToldToAnotherMember told => eyes.Are(told.By.Id),
        DelegatePressed pressed => eyes.Are(pressed.By.Id),
        VisitConductReported reported => eyes.Are(reported.Of.Id),
        DisclosedOnward disclosed => eyes.Are(disclosed.By.Id),
        UsedBeyondPurpose used => eyes.Are(used.By.Id),
        LawfulAccessObstructed obstructed => eyes.Are(obstructed.By.Id),
        ConcernMadePublic made => eyes.Are(made.By.Id),
        IntimidationAlleged alleged => eyes.Are(alleged.By.Id),
        CooperationRefused refused => eyes.Are(refused.By.Id),
        SuspicionKeptBack kept => eyes.Are(kept.By.Id),
        _ => false,
    };
}
