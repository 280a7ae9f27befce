using System.Text.Json;
using System.Text.Json.Nodes;
using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;

namespace Ledger.Host.Packs;

/// <summary>
/// Two clauses that turn on one rule and say different things of the same: another number, or other rights of the same members at a meeting.
/// A pair is looked at once. One that is about fewer cases than the other is an exception from it, as texts are usually drafted.
/// </summary>
internal static class SameThingClashes
{
    internal static IEnumerable<Clash> Between(IRule one, IRule other) => (one, other) switch
    {
        (MembersWithdrawForAnInterest first, MembersWithdrawForAnInterest second) => Rights(first, second),
        _ when one.GetType() == other.GetType() => Numbers(Written(one), Written(other)),
        _ => [],
    };

    private static IEnumerable<Clash> Rights(MembersWithdrawForAnInterest first, MembersWithdrawForAnInterest second)
    {
        var (firsts, seconds) = (Cases(first), Cases(second));
        if (!firsts.Overlaps(seconds) || firsts.IsProperSubsetOf(seconds) || seconds.IsProperSubsetOf(firsts) || first.OnTheTest != second.OnTheTest) yield break;
        if (first.Speak != second.Speak) yield return Differ("speak", Speaking(first.Speak), Speaking(second.Speak));
        if (first.Stay != second.Stay) yield return Differ("stay", Whether(first.Stay), Whether(second.Stay));
        if (first.Vote != second.Vote) yield return Differ("vote", Whether(first.Vote), Whether(second.Vote));
    }

    private static Clash Differ(string right, string first, string second) => new(
        $"for the same interest a member may {right} {first} by the first, {second} by the second", $"give both the same “{right}”, or keep their “kinds” or “bearings” apart");

    private static HashSet<(InterestKind, Bearing)> Cases(MembersWithdrawForAnInterest clause) =>
    [
        .. from kind in clause.Kinds is { Count: > 0 } kinds ? kinds : Enum.GetValues<InterestKind>()
           from bearing in clause.Bearings is { Count: > 0 } bearings ? bearings : Enum.GetValues<Bearing>()
           select (kind, bearing),
    ];

    private static string Whether(bool may) => may ? "always" : "never";

    private static string Speaking(MaySpeak may) => may switch
    {
        MaySpeak.Always => "always",
        MaySpeak.WhereThePublicMay => "only where the public may",
        _ => "never",
    };

    // Where two numbers differ, such as fewer holders for a longer time, the clauses are about two things.
    private static IEnumerable<Clash> Numbers(JsonObject first, JsonObject second)
    {
        var differing = first.Concat(second).Select(one => one.Key).Distinct().Where(key => !SaysTheSame(first[key], second[key])).ToList();
        return differing is [var only] && IsNumber(first[only]) && IsNumber(second[only])
            ? [new($"of the same thing the first says “{only}” {first[only]}, the second {second[only]}", "keep one of the two numbers, or say of what each is")]
            : [];
    }

    // Words count alike in capitals and small letters.
    private static bool SaysTheSame(JsonNode? one, JsonNode? other) =>
        string.Equals(one?.ToJsonString() ?? "null", other?.ToJsonString() ?? "null", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(JsonNode? value) => value?.GetValueKind() is JsonValueKind.Number;

    private static JsonObject Written(IRule rule) => JsonSerializer.SerializeToNode(rule, rule.GetType(), PackFormat.Parameters)!.AsObject();
}
