using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Pages.OneCouncil.Letters;
using Ledger.Testing;
using NodaTime;

namespace Ledger.Host.Tests.Recording;

/// <summary>Somebody on a letter, as a person types them.</summary>
public sealed class PartyLineTests
{
    private static readonly CouncilOn Then = Exampleton();

    [Theory]
    [InlineData("Cllr Ann Sample", "ann-sample")]
    [InlineData("cllr ann sample", "ann-sample")]
    [InlineData("Robin Example", "town-clerk")]
    [InlineData("Town Clerk", "town-clerk")]
    public void A_name_of_the_roster_is_whoever_has_it(string line, string id) => PartyLine.Read(line, Then).ShouldBe(new Addressee(id));

    [Theory]
    [InlineData("Pat Example <pat@resident.example>", "Pat Example", "pat@resident.example")]
    [InlineData("\"Example, Pat\" <pat@resident.example>", "Example, Pat", "pat@resident.example")]
    [InlineData("<pat@resident.example>", "pat@resident.example", "pat@resident.example")]
    [InlineData("pat@resident.example", "pat@resident.example", "pat@resident.example")]
    [InlineData("Pat Example", "Pat Example", null)]
    public void Anybody_else_is_a_name_and_perhaps_an_address(string line, string name, string? address) =>
        PartyLine.Read(line, Then).ShouldBe(new Addressee(null, name, address));

    private static CouncilOn Exampleton()
    {
        var council = new Council(History.Empty);
        foreach (var order in TestLedger.Exampleton("exampleton", "hailsham").Select(line => CommandBook.Read(line)))
        {
            var act = new Act(new("administrator", "The administrator", "administrator"), order.How.Occurred!, order.How.RecordedAt!.Value);
            foreach (var fact in ((Decision.Record)((ICommand<Council>)order.Command).Decide(council, council, act)).Stamped(act).Facts)
                council = new(council.History.With(new(Guid.CreateVersion7(), council.History.Entries.Count + 1, act.Now, fact)));
        }

        return council.On(new LocalDate(2026, 2, 3));
    }
}
