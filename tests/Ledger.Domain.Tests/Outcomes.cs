namespace Ledger.Domain.Tests;

/// <summary>What a test expects of a command.</summary>
internal static class Outcomes
{
    /// <summary>Exactly these facts are recorded, each with the day of the act and the person who says so.</summary>
    internal static void ShouldRecord(this When when, params Fact[] facts)
    {
        when.Then.Select(Written.Of).ShouldBe(facts.Select(Written.Of));
        when.Then.ShouldAllBe(fact => fact.Occurred != null && fact.SaidBy != null);
    }

    /// <summary>Nothing is recorded, for this one reason, and a person is told what to do.</summary>
    internal static void ShouldRefuse(this When when, string says)
    {
        when.Refused.ShouldHaveSingleItem().Says.ShouldBe(says);
        when.Refused[0].Mend.ShouldEndWith(".");
    }
}
