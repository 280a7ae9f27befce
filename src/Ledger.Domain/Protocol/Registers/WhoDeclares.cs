namespace Ledger.Domain.Protocol.Registers;

/// <summary>Whose declarations a clause is about.</summary>
public enum WhoDeclares
{
    /// <summary>Anybody's.</summary>
    Anyone,

    /// <summary>Members'.</summary>
    Member,

    /// <summary>Officers'.</summary>
    Officer,
}
