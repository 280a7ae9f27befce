using Ledger.Domain.NeedToKnow;

namespace Ledger.Host.SignIn;

/// <summary>Who is signed in, and in what capacity they use the council whose pages they are on.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">The person's name, to greet them by.</param>
/// <param name="Council">The council's short name, from the address.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Person">Who they are in the council's roster; null for somebody who is not in it.</param>
/// <param name="Until">The last day of what was granted; null where it has no end.</param>
/// <param name="Session">Which sitting at a browser this is, for the record of what was read.</param>
public sealed record SignedIn(Guid Account, string Name, string Council, Role Role, string? Person, NodaTime.LocalDate? Until, Guid Session)
{
    /// <summary>Who acts, as commands name them: the person, or the administrator.</summary>
    public string By => Role == Role.Administrator ? Commands.Actors.Administrator : Person ?? Account.ToString();
}
