using System.CommandLine;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Accounts;

namespace Ledger.Host.Cli;

/// <summary>What an account or a token may be, and where: <c>--council C --role R [--person ID] [--until D]</c>.</summary>
internal sealed class GrantOptions
{
    private readonly Option<string> council = Options.Council();
    private readonly Option<string> role = new("--role") { Required = true, Description = $"In what capacity: {string.Join(", ", Enum.GetValues<Role>().Select(RoleNames.Of))}", HelpName = "ROLE" };
    private readonly Option<string?> person = Options.Text("--person", "Who they are in the council's roster", "ID");
    private readonly Option<string?> until = Options.Text("--until", "The last day on which it holds", "DATE");

    internal void AddTo(Command verb)
    {
        foreach (var option in (Option[])[council, role, person, until]) verb.Add(option);
    }

    /// <summary>The grant, of a council and of a person who are there.</summary>
    internal async Task<Grant> Of(ParseResult line, OpenLedger ledger, CancellationToken cancel)
    {
        var grant = new Grant(Guid.CreateVersion7(), line.GetValue(council)!, RoleNames.Read(line.GetValue(role)!), line.GetValue(person), Options.DateOf(line.GetValue(until), "--until"));
        await using var session = ledger.Store.QuerySession(grant.Council);
        var roster = (await session.LoadAsync<StreamSnapshot>(Council.Stream.Id, cancel))?.Council();
        if (roster?.Created is null) throw new UnusableInputException($"There is no council “{grant.Council}”.", "See `ledger council list`.");
        return RosterGrants.Of(grant, roster.On(ledger.Accounts.Today));
    }
}
