namespace Ledger.Host.Recording;

/// <summary>What was typed one a line.</summary>
internal static class Lines
{
    internal static IReadOnlyList<string> Of(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
