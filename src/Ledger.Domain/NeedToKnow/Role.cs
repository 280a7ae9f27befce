namespace Ledger.Domain.NeedToKnow;

/// <summary>In what role somebody reads. A group's leader is a member whom the roster names as such.</summary>
public enum Role
{
    /// <summary>Whoever holds the database, and so can read all of it anyway: the command line where it is not told for whom, and the ledger's own work.</summary>
    Keeper,

    /// <summary>The town clerk, chief executive or other proper officer.</summary>
    ProperOfficer,

    /// <summary>The monitoring officer, for a case.</summary>
    MonitoringOfficer,

    /// <summary>An officer in a post.</summary>
    Officer,

    /// <summary>A member (councillor), a leader of a group included.</summary>
    Member,

    /// <summary>A political assistant of one group.</summary>
    PoliticalAssistant,

    /// <summary>An auditor, within what was granted.</summary>
    Auditor,

    /// <summary>An investigator or independent person, for the case they were given.</summary>
    Investigator,

    /// <summary>A member of a body that decides, for what was put before it.</summary>
    Decider,

    /// <summary>Whoever keeps accounts, the roster, packs and settings; no content.</summary>
    Administrator,
}
