using Ledger.Domain.People;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

/// <summary>Exampleton when something is told of it that happened on 1 February 2026: on that day, and on the day before.</summary>
internal static class Told
{
    internal static CouncilOn After(params RosterFact[] facts) => Of(facts).On(new LocalDate(2026, 2, 1));

    internal static CouncilOn Before(params RosterFact[] facts) => Of(facts).On(new LocalDate(2026, 1, 31));

    internal static GroupPartTaken Leads(MemberThen member) => new(LabourGroup, member, GroupPart.Leader, null);

    internal static AppointedToBody Sits(MemberThen member, string part) => new("planning", "Planning Committee", member, part);

    private static Council Of(RosterFact[] facts) => facts.Aggregate(Given.AMatter(), (given, fact) => given.CouncilOn("2026-02-01", fact)).Council;
}
