namespace Ledger.Projections.Log;

/// <summary>How logs are named: by the host that keeps them and the council. The name stands in every leaf and checkpoint and cannot change later.</summary>
/// <param name="Host">The host, without a scheme: <c>ledger.example</c>.</param>
public sealed record LogOrigin(string Host)
{
    /// <summary>Gives the name under which a council's log went on, where it could not go on under its first: <c>ledger.example/exampleton/2</c>.</summary>
    public Func<string, string?> Later { get; init; } = _ => null;

    /// <summary>The name of one council's log: <c>ledger.example/exampleton</c>.</summary>
    public string Of(string council) => Later(council) ?? $"{Host}/{council}";
}
