using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Ledger.Host.SignIn;

/// <summary>
/// What somebody is told who may not see a page. Another council's page is not found, whether it exists or not, and that somebody asked is logged; a page of their own
/// council for other roles says so.
/// </summary>
internal sealed partial class ClosedDoors(ILogger<ClosedDoors> log) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            await usual.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        if ((context.Items[typeof(MustChoosePassword)] is not null ? "/account/password" : context.Items[typeof(MustChoose)] is not null ? "/account" : null) is { } first)
        {
            context.Response.Redirect($"{first}?return={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return;
        }

        var stranger = context.SignedIn() is null;
        if (stranger) Refused(log, context.User.Sitting() ?? Guid.Empty, context.TraceIdentifier);
        context.Response.StatusCode = stranger ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page of a council was asked for by somebody without a role there: sitting {Sitting}, request {Request}.")]
    private static partial void Refused(ILogger log, Guid sitting, string request);
}
