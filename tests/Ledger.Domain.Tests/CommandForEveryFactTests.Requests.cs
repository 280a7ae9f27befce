using Ledger.Domain.Requests;

namespace Ledger.Domain.Tests;

public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Requests = new()
    {
        [typeof(RequestReceived)] = typeof(ReceiveRequest),
        [typeof(RequestFromAuthorityReceived)] = typeof(ReceiveRequestFromAuthority),
        [typeof(RequestAcknowledged)] = typeof(AcknowledgeRequest),
        [typeof(MemberKeptInformed)] = typeof(KeepMemberInformed),
        [typeof(RequestReferred)] = typeof(ReferRequest),
        [typeof(AuthorityReplied)] = typeof(RecordAuthorityReply),
        [typeof(ClarificationAsked)] = typeof(AskClarification),
        [typeof(ClarificationGiven)] = typeof(GiveClarification),
        [typeof(ExtensionAgreed)] = typeof(AgreeExtension),
        [typeof(RequestAnswered)] = typeof(AnswerRequest),
        [typeof(RequestDeclined)] = typeof(DeclineRequest),
        [typeof(RefusalGroundsChanged)] = typeof(ChangeRefusalGrounds),
        [typeof(RequestDisputed)] = typeof(DisputeRequest),
        [typeof(RequestDetermined)] = typeof(DetermineRequest),
        [typeof(RequestWithdrawn)] = typeof(WithdrawRequest),
        [typeof(ConfidenceAsked)] = typeof(AskConfidence),
        [typeof(ToldToAnotherMember)] = typeof(TellAnotherMember),
        [typeof(EnquiryMade)] = typeof(MakeEnquiry),
        [typeof(EnquiryAnswered)] = typeof(AnswerEnquiry),
        [typeof(ConductReported)] = typeof(ReportConduct),
        [typeof(ConductPassedOn)] = typeof(PassConductOn),
        [typeof(ReportAmended)] = typeof(AmendReport),
        [typeof(MembersInformed)] = typeof(InformMembers),
    };

    [Fact]
    public void Every_fact_about_a_request_has_its_command() => Requests.Keys.ShouldBe(Concrete<RequestFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_a_request_has_its_fact() => Requests.Values.ShouldBe(Commands<MemberRequest>(), ignoreOrder: true);
}
