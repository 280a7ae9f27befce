using Ledger.Domain;
using Ledger.Domain.Letters;

namespace Ledger.Projections.Reports.Copies;

/// <summary>Who had copies of which letters, on what basis, and what the protocol says of it.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Letters">The letters, by reference.</param>
public sealed record CopiesReport(ReportHead Head, IReadOnlyList<LetterLine> Letters);

/// <summary>One letter.</summary>
/// <param name="Letter">The reference.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Sent">When it was sent.</param>
/// <param name="From">The author.</param>
/// <param name="To">To whom.</param>
/// <param name="Cc">Openly copied.</param>
/// <param name="Bcc">Blind copied, as far as is known.</param>
/// <param name="Copies">Every copy, with what it rests on.</param>
/// <param name="Findings">Breaches and questions.</param>
/// <param name="Duties">What is or was owed.</param>
public sealed record LetterLine(
    string Letter, string? Subject, OccurredAt Sent, Party From, IReadOnlyList<Party> To, IReadOnlyList<Party> Cc, IReadOnlyList<Party> Bcc,
    IReadOnlyList<CopyLine> Copies, IReadOnlyList<FindingLine> Findings, IReadOnlyList<DutyLine> Duties);

/// <summary>Somebody on a letter.</summary>
/// <param name="Id">Their id in the roster; null for somebody outside it.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Kind">What they are to the council.</param>
/// <param name="GroupId">The id of a member's group then.</param>
/// <param name="Group">Its name.</param>
public sealed record Party(string? Id, string Name, PartyKind Kind, string? GroupId, string? Group)
{
    /// <summary>The party that a correspondent is.</summary>
    public static Party Of(Correspondent who) => new(who.Id, who.Name, who.Kind, who.Group?.Id, who.Group?.Name);
}

/// <summary>One copy.</summary>
/// <param name="To">Who has it.</param>
/// <param name="By">Who made it.</param>
/// <param name="On">When.</param>
/// <param name="Openly">Whether it could be seen that it was made.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Event">The event that made it.</param>
/// <param name="ShownBy">The event that shows it.</param>
public sealed record CopyLine(Party To, Party By, OccurredAt On, bool Openly, CopyBasis Basis, Guid Event, Guid ShownBy);
