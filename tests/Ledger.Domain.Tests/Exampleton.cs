using Ledger.Domain.Letters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests;

/// <summary>The invented council of the tests: three groups, one member in none, and officers of three levels.</summary>
internal static class Exampleton
{
    internal static readonly GroupThen LabourGroup = new("labour", "Labour");
    internal static readonly GroupThen ConservativeGroup = new("conservative", "Conservatives");
    internal static readonly GroupThen GreenGroup = new("green", "Greens");

    internal static readonly Side Labour = new(SideKind.Group, "labour", "Labour");
    internal static readonly Side Conservatives = new(SideKind.Group, "conservative", "Conservatives");
    internal static readonly Side Greens = new(SideKind.Group, "green", "Greens");

    internal static readonly MemberThen Ann = new("ann-sample", "Cllr Ann Sample", LabourGroup, "North");
    internal static readonly MemberThen Bob = new("bob-sample", "Cllr Bob Sample", LabourGroup, "South");
    internal static readonly MemberThen Cat = new("cat-specimen", "Cllr Cat Specimen", ConservativeGroup, "North");
    internal static readonly MemberThen Dan = new("dan-specimen", "Cllr Dan Specimen", ConservativeGroup, "South");
    internal static readonly MemberThen Eve = new("eve-instance", "Cllr Eve Instance", GreenGroup, "North");
    internal static readonly MemberThen Guy = new("guy-alone", "Cllr Guy Alone", null, "South");

    internal static readonly OfficerThen Clerk = new("robin-example", "Robin Example", "town-clerk", "Town Clerk");
    internal static readonly OfficerThen Director = new("dee-rector", "Dee Rector", "director", "Director of Places");
    internal static readonly OfficerThen Junior = new("jo-newcomer", "Jo Newcomer", "planning-assistant", "Planning Assistant");
    internal static readonly OfficerThen Assistant = new("pol-aide", "Pol Aide", "political-assistant", "Political Assistant");

    internal static readonly Correspondent AnnWrites = Writes(Ann);
    internal static readonly Correspondent BobWrites = Writes(Bob);
    internal static readonly Correspondent CatWrites = Writes(Cat);
    internal static readonly Correspondent DanWrites = Writes(Dan);
    internal static readonly Correspondent EveWrites = Writes(Eve);
    internal static readonly Correspondent ClerkWrites = Writes(Clerk);
    internal static readonly Correspondent DirectorWrites = Writes(Director);
    internal static readonly Correspondent JuniorWrites = Writes(Junior);
    internal static readonly Correspondent Office = new(PartyKind.SharedMailbox, "Town Hall", Address: "office@exampleton.gov.example");
    internal static readonly Correspondent Resident = new(PartyKind.Outside, "Pat Resident", Address: "pat@resident.example");

    internal static readonly IReadOnlyList<Fact> Roster =
    [
        new CouncilCreated("exampleton", "Exampleton Town Council", Nation.EnglandAndWales, false, true),
        new WardNamed("north", "North", 3),
        new WardNamed("south", "South", 3),
        new GroupFormed(LabourGroup, ["Labour"]),
        new GroupFormed(ConservativeGroup, ["Conservative"]),
        new GroupFormed(GreenGroup, ["Green"]),
        .. new[] { Ann, Bob, Cat, Dan, Eve, Guy }.Select(TookOffice),
        .. new[] { Clerk, Director, Junior, Assistant }.Select(officer => new OfficerAppointed(officer, null)),
        new BodyFormed("planning", "Planning Committee", "committee"),
    ];

    internal static Correspondent Writes(MemberThen member) => new(PartyKind.Member, member.Name, member.Id, Group: member.Group);

    internal static Correspondent Writes(OfficerThen officer) => new(PartyKind.Officer, officer.Name, officer.Id, officer.Post);

    internal static Side AsSide(MemberThen member) => new(SideKind.Member, member.Id, member.Name);

    private static MemberTookOffice TookOffice(MemberThen member) =>
        new(member, WayIn.Elected, member.Ward?.ToLowerInvariant(), member.Group?.Name, null);
}
