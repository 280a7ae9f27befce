using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>What copies rest on under a pack with one clause.</summary>
internal static class CopiesUnderARule
{
    internal static IReadOnlyList<LetterCopy> CopiesUnder(this Given<Letter> given, IRule rule, Force force = Force.Must)
    {
        var pack = new Pack(
            "test", "1", "Exampleton", "A protocol of the tests", PackStatus.Adopted, Standing.Binding, new Dictionary<string, string>(), null, null, null,
            Nation.EnglandAndWales, [new("junior-officer", "Junior officer", ["planning-assistant"], 4, null)], new("two or more members", []), [],
            [Given.Clause("1.1", rule, force)], []);
        return given.State.CopiesUnder(new(Given.Roster()), pack);
    }
}
