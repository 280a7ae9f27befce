using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>When and how ward members were told of something.</summary>
internal static class Telling
{
    /// <summary>The members for a ward on the day of an entry.</summary>
    internal static IEnumerable<MemberThen> MembersFor(this Charge charge, string ward, Entry on) => charge.Council.On(on.Fact.Occurred.Date).MembersFor(ward);

    /// <summary>A ward's name on the day of an entry.</summary>
    internal static string WardName(this Charge charge, string ward, Entry on) => charge.Council.On(on.Fact.Occurred.Date).Wards.GetValueOrDefault(ward, ward);

    /// <summary>Every time a member was told of a thing by a channel that counts: of that thing by its reference, or of the matter as a whole.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="member">The member.</param>
    /// <param name="reference">The thing's reference within the matter; null for the matter as a whole.</param>
    /// <param name="channels">The channels that count as notice, letter case aside; every one, where none is named.</param>
    internal static IEnumerable<Entry<WardMembersTold>> Told(this Matter matter, MemberThen member, string? reference, IReadOnlyList<string>? channels) =>
        matter.All<WardMembersTold>().Where(told =>
            told.Fact.Members.Any(one => one.Id == member.Id)
            && (told.Fact.Issue is null || reference is null || told.Fact.Issue == reference)
            && (channels is not { Count: > 0 } || channels.Contains(told.Fact.Through, StringComparer.OrdinalIgnoreCase)));
}
