using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Exports;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;

namespace Ledger.Host.Pages;

/// <summary>A record as a page shows it: its entries, and what the rules say of it.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Name">The record.</param>
/// <param name="Told">Its entries, as far as the reader sees them.</param>
/// <param name="MaySettle">Whether the reader may answer questions and let duties go.</param>
public sealed record RecordSaid(string Council, StreamName Name, ReplayReport Told, bool MaySettle)
{
    private readonly Dictionary<Guid, long> numbers = Told.Steps.ToDictionary(step => step.Event, step => step.Version);

    /// <summary>Whether the reader may disclose its evidence to others, and have it certified that nothing was recorded of it.</summary>
    public bool MayGiveEvidence { get; private init; }

    /// <summary>What the reader can do next about it.</summary>
    public IReadOnlyList<NextStep> Ways { get; private init; } = [];

    /// <summary>A record as it is shown to somebody, with what they can do next.</summary>
    internal static async Task<RecordSaid> For(SignedIn me, ReadingHere reading, ReportScope scope, ReplayReport told, CancellationToken cancel)
    {
        var name = scope.Only!.Value;
        var seen = (await new RecordsQuery(reading.Session).OfKind(name.Kind, scope, cancel)).SingleOrDefault();
        return For(me, name, told) with { Ways = seen is null ? [] : [.. OneCouncil.Own.Ways.Of(me, scope.Reader.Group, seen)] };
    }

    /// <summary>A record as it is shown to somebody.</summary>
    internal static RecordSaid For(SignedIn me, StreamName name, ReplayReport told) => new(me.Council, name, told, me.Role is Role.ProperOfficer)
    {
        MayGiveEvidence = me.Role is Role.ProperOfficer or Role.MonitoringOfficer or Role.Auditor,
    };

    /// <summary>What kind of record it is and its reference: “Matter M-12”.</summary>
    public string Called => $"{Layout.Capital(Name.Kind)} {Name.Reference}";

    /// <summary>The entry that an event is; null where it is in another record, or not for the reader.</summary>
    public long? NumberOf(Guid? id) => id is { } known && numbers.TryGetValue(known, out var number) ? number : null;

    /// <summary>The numbers of the entries that show a finding.</summary>
    public IEnumerable<long> Evidence(FindingLine finding) => finding.Evidence.Select(id => NumberOf(id)).OfType<long>().Distinct().Order();
}

/// <summary>Findings to be listed on a page.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Findings">The findings.</param>
/// <param name="MaySettle">Whether the reader may answer questions.</param>
/// <param name="In">The record that they are all in, shown on the same page; null for a list from many.</param>
public sealed record FindingList(string Council, IReadOnlyList<FindingLine> Findings, bool MaySettle, RecordSaid? In = null)
{
    /// <summary>What the list shows.</summary>
    public string Caption { get; init; } = "Breaches and questions";
}

/// <summary>Duties to be listed on a page.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Duties">The duties, each with the council's own target for it.</param>
/// <param name="MaySettle">Whether the reader may let duties go.</param>
/// <param name="In">The record that they are all in, shown on the same page; null for a list from many.</param>
public sealed record DutyList(string Council, IReadOnlyList<PairedDuty> Duties, bool MaySettle, RecordSaid? In = null)
{
    /// <summary>What the list shows.</summary>
    public string Caption { get; init; } = "What is owed";
}
