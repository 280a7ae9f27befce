using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>What somebody can do next about a record that they are looking at.</summary>
internal static class Ways
{
    /// <summary>The ways, in the order in which a page offers them.</summary>
    /// <param name="me">Who is signed in.</param>
    /// <param name="group">Their group; null for none.</param>
    /// <param name="record">The record as they see it.</param>
    internal static IEnumerable<NextStep> Of(SignedIn me, string? group, IRecord record)
    {
        if (record.Reference is null) yield break;
        var name = RecordKind.NameOf(record);
        if (record is Letter { Author: { } author } && me.Role is Role.Member && author.Id == me.Person)
            yield return new("Say whether your letter may be copied", Consent(me.Council, name.Reference));
        if (me.Role is Role.Member)
            foreach (var act in OwnAct.Of(record, me.Person)) yield return new(act.Title, Addresses.Of(me.Council, $"say/{act.Name}", name));
        if (record is Matter matter && (me.Role is Role.Member or Role.Officer or Role.ProperOfficer))
            foreach (var one in Attributed.In(matter, me.Person, group)) yield return new($"{(one.ToCheck ? "Check" : "Dispute")} what {one.What} attributes to you", one.Address(me.Council));
        if (record is Matter about)
            foreach (var way in Amendments.Of(me, about)) yield return way;
        if (record is Concern { IsClosed: false } && (me.Role is Role.MonitoringOfficer or Role.ProperOfficer))
            yield return new("Open the case: say what is looked into, and place a hold", $"/{me.Council}/case/{Uri.EscapeDataString(name.Reference)}");
        if (record is MemberRequest { Received: not null, Outcome: RequestOutcome.Open or RequestOutcome.PartAnswered } && (me.Role is Role.Officer or Role.ProperOfficer))
            yield return new("Answer the request, or decline it", $"/{me.Council}/requests/reply?request={Uri.EscapeDataString(name.Reference)}");
    }

    /// <summary>Where a member says whether a letter of theirs may be copied.</summary>
    internal static string Consent(string council, string letter) => $"/{council}/letters/consent?letter={Uri.EscapeDataString(letter)}";
}
