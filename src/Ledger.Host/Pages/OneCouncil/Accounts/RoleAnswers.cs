using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Accounts;

/// <summary>A page on which somebody is given a role.</summary>
public interface IGivesRole
{
    /// <summary>The role, as it is answered.</summary>
    RoleAnswers Given { get; }

    /// <summary>The council today.</summary>
    CouncilOn Roster { get; }
}

/// <summary>What somebody is to be in the council.</summary>
public sealed class RoleAnswers
{
    /// <summary>In what capacity: <c>proper-officer</c>.</summary>
    public string? As { get; set; }

    /// <summary>Who they are in the roster.</summary>
    public string? Person { get; set; }

    /// <summary>The last day of it.</summary>
    public DateEntry Until { get; set; } = new();

    /// <summary>The roles that there are to give.</summary>
    public static IReadOnlyList<(string Value, string Text)> Roles { get; } =
        [.. Enum.GetValues<Role>().Where(role => role is not Role.Keeper).Select(role => (RoleNames.Of(role), RoleNames.Said(role)))];

    /// <summary>Whom the roster has.</summary>
    public static IEnumerable<(string Value, string Text)> People(CouncilOn roster) =>
    [
        .. roster.OfficersToChoose(),
        .. roster.Members.Where(member => roster.Officers.All(officer => officer.Id != member.Id)).OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => (member.Id, member.Group is { } group ? $"{member.Name}, {group.Name}" : member.Name)),
    ];

    /// <summary>The grant; null, and said of the field, where something is wrong.</summary>
    internal Grant? Read(ModelStateDictionary wrong, string council, LocalDate today)
    {
        var role = Roles.Any(known => known.Value == As) ? RoleNames.Read(As!) : (Role?)null;
        if (role is null) wrong.AddModelError("Given.As", "Choose a role.");
        var until = Until.IsEmpty ? null : Until.Read(wrong, "Given.Until", "The last day of the role");
        if (until < today) wrong.AddModelError("Given.Until", "The last day of the role must be today or later.");
        return wrong.IsValid ? new(Guid.CreateVersion7(), council, role!.Value, string.IsNullOrEmpty(Person) ? null : Person, until) : null;
    }
}
