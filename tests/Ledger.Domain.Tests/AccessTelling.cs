using Ledger.Domain.Access;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.Tests;

/// <summary>Facts about access in their plainest form; a test changes with <c>with</c> what it is about.</summary>
internal static class AccessTelling
{
    /// <summary>The chain by which the tests' protocol settles disputes over access: the clerk, then a committee, then another authority's monitoring officer.</summary>
    internal static readonly Chain AccessChain = new("dispute-over-access",
        [new(["town-clerk"], false, "decide", false), new(["planning"], false, "decide", false), new(["monitoring-officer"], false, "advise", true)]);

    /// <summary>The monitoring officer of another authority.</summary>
    internal static readonly AccessParty MonitoringOfficer = new(AccessPartyKind.Outside, "monitoring-officer", "Mo Nitor", Authority: "Exampleshire District Council");

    /// <summary>Access that a member asked for on 2 February.</summary>
    internal static Given<DocumentAccess> Asked(AccessAsked asked) => Given.AnAccess().On("2026-02-02", asked);

    /// <summary>A member asks for an open document of the Planning Committee.</summary>
    internal static AccessAsked AsksFor(MemberThen member) => new(
        "D-1", member, Exampleton.Clerk, "The survey", "planning", "Planning Committee", false, null, null, Openness.Open, false, false, false, "Casework");

    /// <summary>A member or officer as somebody who has a part in access.</summary>
    internal static AccessParty Party(MemberThen member) => new(AccessPartyKind.Member, member.Id, member.Name);

    /// <inheritdoc cref="Party(MemberThen)"/>
    internal static AccessParty Party(OfficerThen officer) => new(AccessPartyKind.Officer, officer.Id, officer.Name, officer.Post);

    internal static AccessDetermined Grants(OfficerThen officer) => new(Party(officer), AccessVerdict.Granted, AccessGround.NeedShown, null);

    internal static AccessDetermined Refuses(OfficerThen officer, AccessGround ground = AccessGround.NeedNotShown) => new(Party(officer), AccessVerdict.Refused, ground, null);

    internal static AccessRedetermined GrantsAgain(AccessParty by) => new(by, AccessVerdict.Granted, AccessGround.NeedShown, null);

    internal static NeedToKnowPut Puts(MemberThen member, NeedPut need = NeedPut.Duties, bool specifically = false) => new(member, need, "A constituent asked.", specifically);

    internal static DisclosedOnward Passed(AccessParty by, OnwardAuthority authority, bool kept = false, bool confidential = true) =>
        new(by, "the Gazette", authority, authority is OnwardAuthority.Consent ? "The owner" : null, kept, confidential, null);
}
