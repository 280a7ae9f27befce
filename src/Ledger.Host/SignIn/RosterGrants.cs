using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Projections.Accounts;

namespace Ledger.Host.SignIn;

/// <summary>A role in a council is somebody's in its roster, where the role is one that only they can have.</summary>
internal static class RosterGrants
{
    /// <summary>The grant, of a person who is there; an officer by their own id, whatever post they were named by.</summary>
    /// <exception cref="NotInRosterException">The person is not in the roster, or cannot have the role.</exception>
    internal static Grant Of(Grant grant, CouncilOn council)
    {
        var officer = grant.Person is { } id ? council.Officer(id) : null;
        var member = grant.Person is { } same ? council.Member(same) : null;
        if (grant.Person is { } named && officer is null && member is null)
            throw new NotInRosterException($"Nobody of the id “{named}” is in the council's roster today.", "Give the id of an officer or a member as the roster has it.");
        if (grant.Role is Role.Member && member is null) throw new NotInRosterException("A member is somebody in the roster.", "Say which member they are, by the id in the roster.");
        if (grant.Role is Role.Officer or Role.ProperOfficer && officer is null) throw new NotInRosterException("An officer is somebody in the roster.", "Say which officer they are, by the id in the roster.");
        return officer is null ? grant : grant with { Person = officer.Id };
    }
}

/// <summary>Somebody is not in the roster, or not as the role needs them.</summary>
/// <param name="what">What is wrong.</param>
/// <param name="mend">What to do.</param>
public sealed class NotInRosterException(string what, string mend) : UnusableInputException(what, mend);
