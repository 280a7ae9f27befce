using System.CommandLine;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.SignIn;
using Ledger.Projections.Accounts;

namespace Ledger.Host.Cli;

/// <summary><c>account add</c>, <c>list</c>, <c>disable</c>, <c>enable</c>, <c>password</c>, <c>link</c> and <c>withdraw</c>: who may sign in, and as what.</summary>
internal static class AccountVerbs
{
    internal static Command Make() => new("account", "Who may sign in, and as what")
    {
        Add(), List(), Password(), Link(), Withdraw(),
        Switch("disable", "Let nobody sign in with an account any more; who has signed in is out within a minute", disabled: true, "can no longer sign in"),
        Switch("enable", "Let an account sign in again", disabled: false, "can sign in again"),
    };

    private static Argument<string> Name() => new("name") { Description = "The user name or e-mail address that they sign in with" };

    private static Command Add()
    {
        var (name, grant) = (Name(), new GrantOptions());
        var called = Options.Text("--called", "The person's name", "NAME");
        var provider = Options.Flag("--no-password", "They sign in with the council's provider only");
        var input = Options.Flag("--password-stdin", "Read the password from standard input");
        var verb = new Command("add", "Open an account, or give one that there is another role") { name, called, provider, input };
        grant.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var (login, role) = (line.GetValue(name)!, await grant.Of(line, ledger, cancel));
            if (await ledger.Accounts.Find(login, cancel) is null)
                await ledger.Accounts.Open(login, line.GetValue(called) ?? login, line.GetValue(provider) ? null : NewPassword.Ask(line.GetValue(input)), cancel);
            var account = await ledger.Accounts.Give(login, role, cancel);
            Console.Out.WriteLine($"{account.Login} is {Said(role)}.");
            return Exit.Done;
        });
        return verb;
    }

    private static Command List()
    {
        var verb = new Command("list", "List the accounts and their roles");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            foreach (var account in await ledger.Accounts.All(cancel))
            {
                Console.Out.WriteLine($"{account.Login,-30} {account.Name}{(account.Disabled ? ", disabled" : "")}{(account.Demonstration ? ", demonstration" : "")}");
                foreach (var grant in account.Grants) Console.Out.WriteLine($"  {Said(grant)}");
                foreach (var identity in account.Identities) Console.Out.WriteLine($"  signs in with {identity.Issuer} as {identity.Subject}");
            }

            return Exit.Done;
        });
        return verb;
    }

    private static Command Password()
    {
        var name = Name();
        var input = Options.Flag("--password-stdin", "Read the password from standard input");
        var verb = new Command("password", "Give an account a new password, and unlock it") { name, input };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var fresh = NewPassword.Ask(line.GetValue(input));
            var account = await ledger.Accounts.Change(
                line.GetValue(name)!, account => account with { PasswordHash = Passwords.Hash(account, fresh), WrongTries = 0, LockedUntil = null, HandedOverUntil = null }, cancel);
            Console.Out.WriteLine($"{account.Login} has a new password.");
            return Exit.Done;
        });
        return verb;
    }

    private static Command Link()
    {
        var name = Name();
        var issuer = new Option<string>("--issuer") { Required = true, Description = "The provider: what its tokens have as `iss`" };
        var subject = new Option<string>("--subject") { Required = true, Description = "The person there: what their tokens have as `sub`" };
        var verb = new Command("link", "Say who an account is to the council's sign-in provider") { name, issuer, subject };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var identity = new ProviderIdentity(line.GetValue(issuer)!, line.GetValue(subject)!);
            var account = await ledger.Accounts.Link(line.GetValue(name)!, identity, cancel);
            Console.Out.WriteLine($"{account.Login} signs in with {identity.Issuer}.");
            return Exit.Done;
        });
        return verb;
    }

    private static Command Withdraw()
    {
        var (name, council) = (Name(), Options.Council());
        var role = Options.Text("--role", "Which role; all where left out", "ROLE");
        var verb = new Command("withdraw", "Take an account's roles in a council away") { name, council, role };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            Role? only = line.GetValue(role) is { } text ? RoleNames.Read(text) : null;
            var account = await ledger.Accounts.Change(line.GetValue(name)!,
                account => account with { Grants = [.. account.Grants.Where(grant => grant.Council != line.GetValue(council) || (only is { } one && grant.Role != one))] }, cancel);
            Console.Out.WriteLine(account.Grants.IsEmpty ? $"{account.Login} has no role left." : $"{account.Login} is {string.Join("; ", account.Grants.Select(Said))}.");
            return Exit.Done;
        });
        return verb;
    }

    private static Command Switch(string verb, string description, bool disabled, string told)
    {
        var name = Name();
        var command = new Command(verb, description) { name };
        command.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var account = await ledger.Accounts.Change(line.GetValue(name)!, account => account with { Disabled = disabled }, cancel);
            Console.Out.WriteLine($"{account.Login} {told}.");
            return Exit.Done;
        });
        return command;
    }

    internal static string Said(Grant grant) =>
        $"{RoleNames.Of(grant.Role)} in {grant.Council}{(grant.Person is { } person ? $", as {person}" : "")}{(grant.Until is { } until ? $", until {Dates.Plain(until)}" : "")}";
}
