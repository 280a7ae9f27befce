using Ledger.Domain;
using Ledger.Domain.NeedToKnow;

namespace Ledger.Host.Api;

/// <summary>Keeps whole records for those who may read all of them; everybody else reads reports, which are made for their eyes.</summary>
internal static class Whole
{
    internal static async ValueTask<object?> Only(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Caller.Of(context.HttpContext).Reader.Role is Role.Keeper or Role.ProperOfficer ? await next(context)
            : Problem.Of(ProblemKind.NotAllowed, new Refusal("Your role does not read whole records.", "Read the reports, which show what you may see."));
}
