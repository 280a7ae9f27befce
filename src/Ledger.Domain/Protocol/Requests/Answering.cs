using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>What rules about answers ask of a request.</summary>
internal static class Answering
{
    /// <summary>The decisions after which something refused was to be given after all.</summary>
    internal static IEnumerable<Entry<RequestDetermined>> Reopened(this MemberRequest request) =>
        request.All<RequestDetermined>().Where(determined => determined.Fact.Outcome is DisputeOutcome.Met or DisputeOutcome.MetInPart);

    /// <summary>The first answer that says something after an entry; null where there is none.</summary>
    internal static Entry? AnswerAfter(this MemberRequest request, Entry entry) => request.After(entry)
        .FirstOrDefault(later => later.Fact is RequestAnswered answered && answered.Replies.Any(reply => reply.Extent is not AnswerExtent.LeftOpen));

    /// <summary>What happened after an entry, in order.</summary>
    internal static IEnumerable<Entry> After(this MemberRequest request, Entry entry) =>
        request.History.Standing.SkipWhile(one => one.Version != entry.Version).Skip(1);
}
