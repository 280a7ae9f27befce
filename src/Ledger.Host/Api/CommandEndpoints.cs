using Ledger.Host.Commands;
using Ledger.Host.Packs;
using Ledger.Projections.Answers;
using Wolverine;

namespace Ledger.Host.Api;

/// <summary><c>POST …/commands/{Name}</c>: one operation for every command there is.</summary>
internal static class CommandEndpoints
{
    internal static void MapCommands(this RouteGroupBuilder council)
    {
        foreach (var name in CommandBook.Commands.Keys.Order(StringComparer.Ordinal))
            council.MapPost($"/commands/{name}", (HttpContext http, IMessageBus bus, IWhoCalls who, CancellationToken cancel) => Take(name, http, bus, who, cancel))
                .WithName(name).WithTags("Commands").WithSummary(Title(name))
                .WithMetadata(
                    new TakesCommand(name), new Gives(StatusCodes.Status201Created, "Recorded.", typeof(Recorded)) { Headers = [Gives.Version, ("Location", "Where the record is.")] },
                    new Gives(StatusCodes.Status200OK, "Asked first: it would breach a clause, and nothing is recorded.", typeof(AskedFirst)));
        council.MapPost("/commands/{name}", (string name) =>
            Problem.Of(ProblemKind.NotFound, new Domain.Refusal($"There is no command “{name}”.", $"{Capital(Nearest.Advice(name, CommandBook.Commands.Keys, "see /openapi for the commands"))}."))).ExcludeFromDescription();
    }

    private static async Task<IResult> Take(string name, HttpContext http, IMessageBus bus, IWhoCalls who, CancellationToken cancel)
    {
        var caller = Caller.Of(http);
        var key = Key(http.Request);
        var condition = Condition.Of(http.Request);
        var body = await CommandBody.Read(name, http.Request, cancel);
        var order = CommandBook.Read(name, body.Said, caller.By);
        if (await who.MayNot(caller, order, cancel) is { } no) return Problem.Of(ProblemKind.NotAllowed, no);
        return Answers.Of(http, await bus.InvokeForTenantAsync<Answer>(caller.Council, new KeyedOrder(order, $"{caller.Id} {key}", body.Digest, condition, caller.Reader), cancel));
    }

    private static string Key(HttpRequest request) => request.Headers["Idempotency-Key"] switch
    {
        [] => throw new ProblemException(Problem.Of(ProblemKind.KeyMissing)),
        [{ Length: > 0 and <= 255 } key] when key.All(sign => sign is > ' ' and <= '~') => key,
        _ => throw new ProblemException(Problem.Malformed("The Idempotency-Key is not one key.", "Send one, of at most 255 letters, digits and signs, without blanks.")),
    };

    private static string Title(string name) => Exports.Layout.Spaced(name);

    private static string Capital(string text) => Exports.Layout.Capital(text);
}

/// <summary>Says that the body of a request is a command.</summary>
/// <param name="Name">The command's name.</param>
internal sealed record TakesCommand(string Name);
