using System.CommandLine;
using System.Globalization;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary><c>token make</c>, <c>list</c> and <c>revoke</c>: by what programs use a council's record.</summary>
internal static class TokenVerbs
{
    internal static Command Make() => new("token", "By what programs use a council's record") { MakeOne(), List(), Revoke() };

    private static Command MakeOne()
    {
        var grant = new GrantOptions();
        var label = new Option<string>("--for") { Required = true, Description = "What the token is for" };
        var verb = new Command("make", "Make a token, and show it once") { label };
        grant.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var (secret, token) = await ledger.Tokens.Make(line.GetValue(label)!, await grant.Of(line, ledger, cancel), cancel);
            Console.Error.WriteLine($"Token {token.Id}, {AccountVerbs.Said(token.Grant)}. It is shown this once and kept nowhere:");
            Console.Out.WriteLine(secret);
            return Exit.Done;
        });
        return verb;
    }

    private static Command List()
    {
        var verb = new Command("list", "List the tokens; what they are is not kept");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            foreach (var token in await ledger.Tokens.All(cancel))
                Console.Out.WriteLine($"{token.Id}  {token.Label}: {AccountVerbs.Said(token.Grant)}{(token.Revoked is null ? "" : ", revoked")}");
            return Exit.Done;
        });
        return verb;
    }

    private static Command Revoke()
    {
        var id = new Argument<string>("id") { Description = "Which, as `token list` has it" };
        var verb = new Command("revoke", "Revoke a token, at once") { id };
        verb.SetAction(async (line, cancel) =>
        {
            if (!Guid.TryParse(line.GetValue(id), CultureInfo.InvariantCulture, out var token))
                throw new UnusableInputException($"“{line.GetValue(id)}” is no token's id.", "See `ledger token list`; the token itself is not asked for.");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Tokens.Revoke(token, cancel);
            Console.Out.WriteLine("It opens nothing any more.");
            return Exit.Done;
        });
        return verb;
    }
}
