using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class MailboxTests
{
    private static Given<Council> WithMailbox => Given.ACouncil().On("2025-01-01", new MailboxOpened("planning@exampleton.gov.example", null));

    private static Given<Council> WithReader => WithMailbox
        .On("2025-02-01", new MailboxReaderAdded("planning@exampleton.gov.example", "jo-newcomer", "Jo Newcomer", "Works on planning"));

    [Fact]
    public void An_officers_own_mailbox_is_opened_in_lower_case() =>
        Given.ACouncil().When(new OpenMailbox(" Robin.Example@exampleton.gov.example", "town-clerk"))
            .ShouldRecord(new MailboxOpened("robin.example@exampleton.gov.example", "robin-example"));

    [Fact]
    public void A_shared_mailbox_is_nobodys() =>
        Given.ACouncil().When(new OpenMailbox("info@exampleton.gov.example")).ShouldRecord(new MailboxOpened("info@exampleton.gov.example", null));

    [Theory]
    [InlineData("info")]
    [InlineData("@exampleton.gov.example")]
    [InlineData("info@")]
    [InlineData("town clerk@exampleton.gov.example")]
    public void A_mailbox_has_an_address(string address) =>
        Given.ACouncil().When(new OpenMailbox(address)).ShouldRefuse($"“{address}” is not an e-mail address.");

    [Fact]
    public void An_address_in_use_is_not_opened_again() =>
        WithMailbox.When(new OpenMailbox("Planning@exampleton.gov.example")).ShouldRefuse("The mailbox planning@exampleton.gov.example is in use already.");

    [Fact]
    public void A_mailbox_is_closed() =>
        Given.ACouncil().On("2025-01-01", new MailboxOpened("ann@exampleton.gov.example", "ann-sample"))
            .When(new CloseMailbox("Ann@exampleton.gov.example")).ShouldRecord(new MailboxClosed("ann@exampleton.gov.example", "ann-sample"));

    [Fact]
    public void A_mailbox_not_in_use_is_not_closed() =>
        Given.ACouncil().When(new CloseMailbox("ann@exampleton.gov.example")).ShouldRefuse("The mailbox ann@exampleton.gov.example is not in use that day.");

    [Fact]
    public void Somebody_may_read_a_mailbox_on_a_basis() =>
        WithMailbox.When(new AddMailboxReader("planning@exampleton.gov.example", "planning-assistant", "Works on planning"))
            .ShouldRecord(new MailboxReaderAdded("planning@exampleton.gov.example", "jo-newcomer", "Jo Newcomer", "Works on planning"));

    [Fact]
    public void The_basis_is_said() =>
        WithMailbox.When(new AddMailboxReader("planning@exampleton.gov.example", "planning-assistant", "")).ShouldRefuse("The basis is blank.");

    [Fact]
    public void A_reader_is_not_added_twice() =>
        WithReader.When(new AddMailboxReader("planning@exampleton.gov.example", "jo-newcomer", "Works on planning"))
            .ShouldRefuse("Jo Newcomer may read planning@exampleton.gov.example already.");

    [Fact]
    public void A_reader_is_removed_even_after_leaving_the_council() =>
        WithReader.On("2025-03-01", new OfficerLeft(Junior, null)).When(new RemoveMailboxReader("planning@exampleton.gov.example", "jo-newcomer", "Left"))
            .ShouldRecord(new MailboxReaderRemoved("planning@exampleton.gov.example", "jo-newcomer", "Jo Newcomer", "Left"));

    [Fact]
    public void Somebody_who_may_not_read_it_is_not_removed() =>
        WithReader.When(new RemoveMailboxReader("planning@exampleton.gov.example", "town-clerk"))
            .ShouldRefuse("town-clerk may not read planning@exampleton.gov.example that day.");
}
