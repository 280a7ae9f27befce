using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Faversham 12.4, county Correspondence ¶3, Stotfold CORRESPONDENCE ¶3.</summary>
public sealed class NothingBindingGoesInAMembersNameTests
{
    private static readonly NothingBindingGoesInAMembersName Rule = new();

    [Fact]
    public void Kept_when_a_binding_letter_goes_in_an_officers_name() =>
        Sent(ClerkWrites).On("2026-02-02", new BindingEffectStated(true, true)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_when_a_members_letter_binds_nobody()
    {
        Sent(AnnWrites).On("2026-02-02", new BindingEffectStated(false, false)).Under(Rule).Findings.ShouldBeEmpty();
        Sent(AnnWrites).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, false, "created obligations")]
    [InlineData(false, true, "gave instructions")]
    [InlineData(true, true, "created obligations and gave instructions")]
    public void Broken_when_it_binds_the_council(bool obliges, bool instructs, string does)
    {
        var found = Sent(AnnWrites).On("2026-02-03", new BindingEffectStated(obliges, instructs)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe($"A letter in the name of Cllr Ann Sample, a member, {does} on behalf of the council.");
        found.On.ShouldBe(new(2026, 2, 2));
    }

    [Fact]
    public void Broken_when_an_officer_wrote_it_in_a_members_name() =>
        Sent(ClerkWrites).On("2026-02-02", new SentInNameOf(AnnWrites, OnBehalf.Council, "representation-to-minister"))
            .On("2026-02-02", new BindingEffectStated(true, false)).Under(Rule).Findings.ShouldHaveSingleItem().Evidence.Length.ShouldBe(3);

    [Fact]
    public void Edge_what_was_stated_last_counts() =>
        Sent(AnnWrites).On("2026-02-03", new BindingEffectStated(true, false)).On("2026-02-04", new BindingEffectStated(false, false)).Under(Rule)
            .Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Sent(AnnWrites).On("2026-02-03", new BindingEffectStated(true, false)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Correspondent from) => Given.ALetter().On("2026-02-02", Wrote(from, Resident));
}
