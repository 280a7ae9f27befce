namespace Ledger.Host.Packs;

/// <summary>Something in a pack's file that has to be mended before a council can adopt it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, counted from 1; null where the whole file is meant.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">What to do.</param>
public sealed record PackProblem(string File, int? Line, string What, string Mend)
{
    /// <summary>The problem in one sentence.</summary>
    public override string ToString() => $"{File}{(Line is { } line ? $", line {line}" : "")}: {What}; {Mend}.";
}
