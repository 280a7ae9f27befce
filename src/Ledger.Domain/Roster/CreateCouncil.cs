using Ledger.Domain.Protocol;

namespace Ledger.Domain.Roster;

/// <summary>Begins a council's record.</summary>
/// <param name="Slug">Its short name in addresses: lower-case letters, digits and hyphens.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Nation">Whose bank holidays it keeps.</param>
/// <param name="Trial">Whether it is trying a protocol out that it has not adopted.</param>
/// <param name="Sandbox">Whether it is for demonstration or training, so that recorded times may be told it.</param>
public sealed record CreateCouncil(
    string Slug, string Name, Nation Nation = Nation.EnglandAndWales, bool Trial = false, bool Sandbox = false) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = new Lookup(current ?? council, act);
        find.Require((current ?? council).Created is null, "The council's record has begun already.", "Go on with it, or use another council.");
        find.Require(
            Slug.Length > 0 && Slug.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '-'),
            $"“{Slug}” can't stand in an address.", "Use lower-case letters, digits and hyphens only.");
        find.Stated(Name, "The council's name");
        return find.Record(() => new CouncilCreated(Slug, Name, Nation, Trial, Sandbox));
    }
}
