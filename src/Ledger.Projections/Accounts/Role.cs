namespace Ledger.Projections.Accounts;

/// <summary>In what capacity somebody uses a council's record. A group's leader is a member whom the roster names as such.</summary>
public enum Role
{
    /// <summary>An officer.</summary>
    Officer,

    /// <summary>The town clerk, or whoever is the proper officer.</summary>
    ProperOfficer,

    /// <summary>The monitoring officer.</summary>
    MonitoringOfficer,

    /// <summary>An auditor, within what was granted.</summary>
    Auditor,

    /// <summary>A member.</summary>
    Member,

    /// <summary>A political assistant of a group.</summary>
    PoliticalAssistant,

    /// <summary>Somebody who decides on what is put before them.</summary>
    Decider,

    /// <summary>An investigator or an independent person, for a case.</summary>
    Investigator,

    /// <summary>Who keeps accounts, the roster, packs and settings, and reads no content.</summary>
    Administrator,
}
