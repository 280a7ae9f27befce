using Ledger.Domain.EvenHandedness;
using Ledger.Projections.Reports.Asking;
using Ledger.Projections.Reports.EqualTreatment;
using NodaTime;

namespace Ledger.Projections.Reports.Year;

/// <summary>
/// The year's report on how officers dealt with the groups (or, where there are none, the members), to the body that decides: a part for the
/// open agenda, and one for when the public is excluded.
/// </summary>
/// <param name="Head">The report's head.</param>
/// <param name="From">The first day of the year.</param>
/// <param name="To">The last.</param>
/// <param name="Decides">The body that decides, in the protocol's words.</param>
/// <param name="Compares">Who is compared: groups, members, or members of a body.</param>
/// <param name="Open">The part for the open agenda; null where only the other was asked for.</param>
/// <param name="Excluded">The part for when the public is excluded; null where only the open one was asked for.</param>
/// <param name="NotShown">Why the reader is not shown the second part, in sentences; null where nothing is kept from them.</param>
public sealed record YearReport(
    ReportHead Head, LocalDate From, LocalDate To, string Decides, string Compares, OpenPart? Open, ExcludedPart? Excluded, string? NotShown = null);

/// <summary>What the public may read: numbers, the clauses, and nobody's advice.</summary>
/// <param name="InConfidence">What is left out so that nobody who asked in confidence can be worked out.</param>
/// <param name="Sides">Each group's year.</param>
/// <param name="Answers">Whether requests were accepted alike.</param>
/// <param name="Waits">Whether requests waited alike.</param>
/// <param name="SetApart">What a clause lets some have beyond others, set apart before anything was compared.</param>
/// <param name="Clauses">Findings and duties of the year, clause by clause.</param>
/// <param name="Before">The year before; null where nothing is recorded of it.</param>
public sealed record OpenPart(
    string InConfidence, IReadOnlyList<SideYear> Sides, Comparison Answers, Comparison Waits, IReadOnlyList<SetApartLine> SetApart,
    IReadOnlyList<ClauseYear> Clauses, YearBefore? Before);

/// <summary>What was set apart under one clause.</summary>
/// <param name="Why">The clause, or the post, that it rests on.</param>
/// <param name="Name">Who had more.</param>
/// <param name="Requests">How many of its requests.</param>
public sealed record SetApartLine(string Why, string Name, int Requests);

/// <summary>The year before, counted in the same way.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last.</param>
/// <param name="Sides">Each group's year.</param>
/// <param name="Clauses">Findings and duties, clause by clause.</param>
public sealed record YearBefore(LocalDate From, LocalDate To, IReadOnlyList<SideYear> Sides, IReadOnlyList<ClauseYear> Clauses);

/// <summary>What only the body that decides may read.</summary>
/// <param name="Resolution">The resolution by which the public is excluded, as it may be put.</param>
/// <param name="Ground">The law it rests on.</param>
/// <param name="Refused">The requests refused, each with its ground.</param>
/// <param name="Findings">Every breach and question.</param>
/// <param name="Duties">Duties that were not met in time.</param>
/// <param name="Lawful">Lawful differences, explained.</param>
/// <param name="Advice">The advice to each two groups where it is not judged the same, by matter.</param>
/// <param name="NotListed">What is not listed even here, in sentences.</param>
public sealed record ExcludedPart(
    string Resolution, string Ground, IReadOnlyList<AskedLine> Refused, IReadOnlyList<FindingLine> Findings, IReadOnlyList<DutyLine> Duties,
    IReadOnlyList<NoteLine> Lawful, IReadOnlyList<AdviceOnMatter> Advice, IReadOnlyList<string> NotListed);

/// <summary>Advice compared on one matter.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Title">Its title.</param>
/// <param name="Compared">The two groups' advice side by side.</param>
public sealed record AdviceOnMatter(string Matter, string Title, AdviceComparison Compared);
