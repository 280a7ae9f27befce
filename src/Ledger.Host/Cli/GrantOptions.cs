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
        return Of(grant, roster.On(ledger.Accounts.Today));
    }

    private static Grant Of(Grant grant, CouncilOn council)
    {
        var officer = grant.Person is { } id ? council.Officer(id) : null;
        var member = grant.Person is { } same ? council.Member(same) : null;
        if (grant.Person is { } named && officer is null && member is null)
            throw new UnusableInputException($"Nobody of the id “{named}” is in the council's roster today.", "Give the id of an officer or a member as the roster has it.");
        if (grant.Role is Role.Member && member is null) throw new UnusableInputException("A member is somebody in the roster.", "Say who with --person, by a member's id.");
        if (grant.Role is Role.Officer or Role.ProperOfficer && officer is null) throw new UnusableInputException("An officer is somebody in the roster.", "Say who with --person, by an officer's id.");
        return officer is null ? grant : grant with { Person = officer.Id };
    }
}
