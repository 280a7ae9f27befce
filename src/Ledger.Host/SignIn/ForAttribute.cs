using Ledger.Domain.NeedToKnow;
using Microsoft.AspNetCore.Authorization;

namespace Ledger.Host.SignIn;

/// <summary><c>[For(Role.Administrator)]</c>: a page of a council that only these roles open. Others of the council are told so; everybody else finds no page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForAttribute(params Role[] roles) : AuthorizeAttribute(InCouncil.Policy), IAuthorizationRequirementData
{
    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new InCouncil(roles)];
}
