using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 3.9 ¶2.</summary>
public sealed class MembersMakeAnAppointmentTests
{
    private static readonly MembersMakeAnAppointment Rule = new();

    [Fact]
    public void Kept_when_they_do() =>
        Came(RequestChannel.InPerson).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_they_come_unannounced()
    {
        var found = Came(RequestChannel.Unannounced).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample came to Robin Example without an appointment.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_what_is_written_needs_no_appointment() =>
        Came(RequestChannel.Email).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Came(RequestChannel.Unannounced).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Came(RequestChannel channel) => Given.ARequest().On("2026-02-03", Asked(Ann) with { Channel = channel });
}
