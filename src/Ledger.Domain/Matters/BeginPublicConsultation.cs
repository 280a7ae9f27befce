using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Begins to consult the public.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Consultation">A reference for the consultation, new within the matter.</param>
/// <param name="Wards">The ids of the wards that it may affect.</param>
/// <param name="About">What it is about.</param>
public sealed record BeginPublicConsultation(string Matter, string Consultation, IReadOnlyList<string> Wards, string? About = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var wards = find.Wards(Wards);
        find.New<PublicConsultationBegun>(matter, one => one.Consultation, Consultation, "consultation");
        return find.Record(() => new PublicConsultationBegun(Consultation, wards, About));
    }
}
