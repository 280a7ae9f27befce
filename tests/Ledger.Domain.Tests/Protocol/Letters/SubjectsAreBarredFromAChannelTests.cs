using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Staffing is not for text messages.</summary>
public sealed class SubjectsAreBarredFromAChannelTests
{
    private static readonly SubjectsAreBarredFromAChannel Rule = new(["staffing"], [Channel.Message, Channel.SocialMedia]);

    [Fact]
    public void Kept_on_another_channel() => Sent(Channel.Email, "staffing").Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_about_another_subject() => Sent(Channel.Message, "parking").Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_the_subject_on_the_channel()
    {
        var found = Sent(Channel.Message, "parking", "Staffing").Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample wrote about Staffing by text or chat message.");
        found.Subject.ShouldBe("ann-sample");
        found.Evidence.Select(entry => entry.Version).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData(Channel.SocialMedia, "social media")]
    [InlineData(Channel.Post, "post")]
    [InlineData(Channel.Email, "e-mail")]
    public void Each_channel_has_its_words(Channel channel, string spoken) =>
        Sent(channel, "staffing").Under(Rule with { Channels = [channel] }).Findings.ShouldHaveSingleItem().Says.ShouldEndWith($" by {spoken}.");

    [Fact]
    public void Edge_while_nobody_has_noted_a_subject_nothing_is_found() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Channel = Channel.Message }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void The_public_may_write_as_they_like() =>
        Given.ALetter().On("2026-02-02", Wrote(Resident, ClerkWrites) with { Channel = Channel.Message })
            .On("2026-02-03", new LetterSubjectsNoted(["staffing"]))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Sent(Channel.Message, "staffing").UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Channel channel, params string[] subjects) => Given.ALetter()
        .On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Channel = channel }).On("2026-02-03", new LetterSubjectsNoted(subjects));
}
