namespace Ledger.Domain.Protocol.Registers;

/// <summary>Whether a member with an interest may speak on the matter.</summary>
public enum MaySpeak
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Where members of the public may speak at the meeting too.</summary>
    WhereThePublicMay,

    /// <summary>Always.</summary>
    Always,
}
