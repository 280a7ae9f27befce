using Ledger.Domain;
using NodaTime;

namespace Ledger.Projections.Reports.Register;

/// <summary>Who registered what, and when: interests, gifts and hospitality, relationships, dispensations, interests disclosed at meetings.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Entries">The entries, by person and day.</param>
public sealed record RegisterReport(ReportHead Head, IReadOnlyList<RegisterLine> Entries);

/// <summary>What an entry of the register is about.</summary>
public enum RegisterKind
{
    /// <summary>An interest.</summary>
    Interest,

    /// <summary>A gift or hospitality.</summary>
    Gift,

    /// <summary>A gift or hospitality refused.</summary>
    GiftRefused,

    /// <summary>A close relationship.</summary>
    Relationship,

    /// <summary>Leave to take part in spite of an interest.</summary>
    Dispensation,

    /// <summary>An interest that arose at a meeting.</summary>
    AtMeeting,
}

/// <summary>One entry.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="What">The entry in words; for a sensitive interest, only that it is withheld.</param>
/// <param name="Arose">The day from which it was to be registered: of the gift, or of becoming aware; null where nobody says.</param>
/// <param name="Registered">The day on which it was registered or declared; null where it was not.</param>
/// <param name="With">With whom: the post, or other office, that keeps the register.</param>
/// <param name="Days">The calendar days from the one to the other.</param>
/// <param name="Withheld">Whether its nature is withheld.</param>
/// <param name="Event">The id of the event that records it.</param>
public sealed record RegisterLine(
    string Person, string Name, RegisterKind Kind, string What, LocalDate? Arose, LocalDate? Registered, string? With, int? Days, bool Withheld, Guid Event)
{
    internal static RegisterLine Of(Entry entry, Domain.People.PersonThen of, RegisterKind kind, string what, LocalDate? arose, LocalDate? registered, string? with, bool withheld = false) => new(
        of.Id, of.Name, kind, what, arose, registered, with,
        arose is { } from && registered is { } until ? Period.DaysBetween(from, until) : null, withheld, entry.Id);
}
