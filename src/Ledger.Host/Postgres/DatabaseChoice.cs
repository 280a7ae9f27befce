namespace Ledger.Host.Postgres;

/// <summary>Where the ledger is to be kept: on a server the council already has, or on a private one in the data directory.</summary>
/// <param name="ConnectionString">The council's own server (ConnectionStrings:Ledger); used as it is. Null or blank: the private cluster.</param>
/// <param name="DataDirectory">Where the private cluster lives (LEDGER_DATA, <c>.ledger</c> when that is not set).</param>
public sealed record DatabaseChoice(string? ConnectionString, string DataDirectory);
