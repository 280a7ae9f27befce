namespace Ledger.Domain.Protocol;

/// <summary>Whose bank holidays a council keeps (Banking and Financial Dealings Act 1971, schedule 1, and proclamations).</summary>
public enum Nation
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
