using Ledger.Domain.Declarations;

namespace Ledger.Domain.Tests;

internal static partial class Given
{
    /// <summary>What Cllr Ann Sample has declared: nothing yet. She took office on 8 May 2023.</summary>
    internal static Given<Declaration> ADeclaration() => new(Declaration.Evolve, Roster(), new Declaration(History.Empty, DeclarationTelling.Ann));
}
