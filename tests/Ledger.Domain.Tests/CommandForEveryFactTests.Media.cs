using Ledger.Domain.Media;

namespace Ledger.Domain.Tests;

public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Media = new()
    {
        [typeof(MediaEnquiryReceived)] = typeof(ReceiveMediaEnquiry),
        [typeof(OfficerAuthorisedForMedia)] = typeof(AuthoriseForMedia),
        [typeof(MembersToldOfMediaInterest)] = typeof(TellMembersOfMediaInterest),
        [typeof(MediaHelpSought)] = typeof(SeekMediaHelp),
        [typeof(MediaResponseGiven)] = typeof(RespondToMedia),
        [typeof(PublicityDrafted)] = typeof(DraftPublicity),
        [typeof(PublicityApproved)] = typeof(ApprovePublicity),
        [typeof(PublicityIssued)] = typeof(IssuePublicity),
        [typeof(OfficerCriticised)] = typeof(ReportCriticism),
        [typeof(PartyPublicityAided)] = typeof(ReportAidToPartyPublicity),
        [typeof(CeremonyUsedForPublicity)] = typeof(ReportUseOfCeremony),
    };

    [Fact]
    public void Every_fact_about_the_media_has_its_command() => Media.Keys.ShouldBe(Concrete<MediaFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_the_media_has_its_fact() => Media.Values.ShouldBe(Commands<MediaDealing>(), ignoreOrder: true);
}
