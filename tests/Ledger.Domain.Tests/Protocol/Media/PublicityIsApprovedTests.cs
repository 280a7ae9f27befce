using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Stotfold PRESS AND MEDIA ¶4.</summary>
public sealed class PublicityIsApprovedTests
{
    private static readonly PublicityIsApproved Rule = new(["town-clerk"], [PublicityKind.Court]);

    [Fact]
    public void Kept_when_approved_before() =>
        Given.ADealing().On("2026-02-01", Drafted(PublicityKind.Court)).On("2026-02-02", new PublicityApproved(Clerk)).On("2026-02-03", Issued()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_went_out_without() =>
        Unapproved(PublicityKind.Court).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("PR-1 went out without approval of the Town Clerk.");

    [Fact]
    public void Broken_when_another_approved() =>
        Unapproved(PublicityKind.Court).On("2026-02-02", new PublicityApproved(Director)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_approved_the_day_after() =>
        Unapproved(PublicityKind.Court).On("2026-02-04", new PublicityApproved(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Other_kinds_need_none()
    {
        Unapproved(PublicityKind.Ordinary).Under(Rule).Findings.ShouldBeEmpty();
        Unapproved(PublicityKind.Ordinary).Under(Rule with { Kinds = null }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Whatever_names_somebody_needs_it_where_the_clause_says_so()
    {
        var naming = Given.ADealing().On("2026-02-02", Drafted() with { Names = [AnnWrites, Resident] }).On("2026-02-03", Issued());
        naming.Under(Rule).Findings.ShouldBeEmpty();
        naming.Under(Rule with { Naming = true }).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("PR-1, which names Cllr Ann Sample and Pat Resident, went out without approval of the Town Clerk.");
        Unapproved(PublicityKind.Ordinary).Under(Rule with { Kinds = null, Naming = true }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Forms_says_what_is_meant() =>
        Unapproved(PublicityKind.Court).Under(Rule with { Forms = [PublicityForm.Event] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Unapproved(PublicityKind.Court).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Unapproved(PublicityKind kind) => Given.ADealing().On("2026-02-02", Drafted(kind)).On("2026-02-03", Issued());
}
