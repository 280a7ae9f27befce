using NodaTime;

namespace Ledger.Host.Imports.Rosters;

/// <summary>How a roster file is written.</summary>
public enum RosterFormat
{
    /// <summary>The XML that ModernGov's <c>GetCouncillorsByWard</c> answers with.</summary>
    ModernGov,

    /// <summary>Comma (or semicolon, or tab) separated, with a row of column names.</summary>
    Csv,
}

/// <summary>What one roster file says: the members as they were read, or why none of it could be used.</summary>
/// <param name="File">The file's name, for the sentences that speak of it.</param>
public abstract record RosterReading(string File)
{
    /// <summary>
    /// The file was read. What could not be taken from it is in <paramref name="Problems"/>; how its words were understood is in <paramref name="Notes"/>.
    /// </summary>
    public sealed record Read(
        string File,
        RosterFormat Format,
        IReadOnlyList<RosterLine> Members,
        IReadOnlyList<VacantSeat> VacantSeats,
        IReadOnlyList<RosterWard> Wards,
        IReadOnlyList<RosterGroup> Groups,
        IReadOnlyList<SharedMailbox> SharedMailboxes,
        IReadOnlyList<RosterProblem> Problems,
        IReadOnlyList<string> Notes) : RosterReading(File);

    /// <summary>Nothing was read. <paramref name="Why"/> is one sentence: what is wrong and what to do.</summary>
    public sealed record Refused(string File, string Why) : RosterReading(File);
}

/// <summary>One member as the file shows them.</summary>
/// <param name="Id">Kebab-case, unique in the file, and the same whenever the same people are read, in any order.</param>
/// <param name="SourceId">ModernGov's own number for the councillor, where the file gives it: it outlives a change of name.</param>
/// <param name="FullName">As spoken, with styles and honours: "Councillor Mrs Ann Sample OBE".</param>
/// <param name="Name">The same without the word for councillor: "Mrs Ann Sample OBE".</param>
/// <param name="Party">The party as the file spells it.</param>
/// <param name="Group">The party group; none for an independent or unaligned member.</param>
/// <param name="GroupOffice">Whether the posts say that they lead the group.</param>
/// <param name="Ward">The ward or division they sit for.</param>
/// <param name="Emails">The member's own addresses, lower case, the council's first; never one that others share.</param>
/// <param name="KeyPosts">Offices as the file words them, such as "Leader of the Council".</param>
/// <param name="Terms">Terms of office, as ModernGov lists them.</param>
/// <param name="Where">The place in the file.</param>
public sealed record RosterLine(
    string Id,
    string? SourceId,
    string FullName,
    string Name,
    string? Party,
    RosterGroup? Group,
    GroupOffice GroupOffice,
    RosterWard? Ward,
    IReadOnlyList<string> Emails,
    string? KeyPosts,
    IReadOnlyList<TermOfOffice> Terms,
    string Where);

/// <summary>What the file says of a member's place in their own group.</summary>
public enum GroupOffice
{
    /// <summary>The file says nothing of it.</summary>
    None,

    /// <summary>Leads the group; two members of one group who both lead it are joint leaders.</summary>
    Leader,

    /// <summary>Deputy to the group's leader.</summary>
    DeputyLeader,
}

/// <summary>A party group, by the labels the file uses for it.</summary>
public sealed record RosterGroup(string Slug, string Name, IReadOnlyList<string> Labels);

/// <summary>A ward or division.</summary>
public sealed record RosterWard(string Slug, string Name);

/// <summary>A seat that the file shows as empty.</summary>
public sealed record VacantSeat(RosterWard? Ward, string Where);

/// <summary>An address that is not one person's: several members give it, or it belongs to an assistant or an office.</summary>
/// <param name="Address">Lower case.</param>
/// <param name="Readers">Ids of the members who give it as theirs.</param>
/// <param name="Why">One sentence: what showed that it is shared.</param>
public sealed record SharedMailbox(string Address, IReadOnlyList<string> Readers, string Why);

/// <summary>A term of office; no end where the file leaves it open.</summary>
public sealed record TermOfOffice(LocalDate From, LocalDate? To);

/// <summary>A defect of the file: where, and in one sentence what it is and what was done about it.</summary>
public sealed record RosterProblem(string File, string Where, string Says)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}, {Where}: {Says}";
}
