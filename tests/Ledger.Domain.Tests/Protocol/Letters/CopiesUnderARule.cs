using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>What copies rest on under a pack with one clause.</summary>
internal static class CopiesUnderARule
{
    internal static IReadOnlyList<LetterCopy> CopiesUnder(this Given<Letter> given, IRule rule, Force force = Force.Must)
    {
        var pack = Protocols.Of(Given.Clause("1.1", rule, force));
        return given.State.CopiesUnder(
            new(Given.Roster()), pack with { Posts = [.. pack.Posts, new("junior-officer", "Junior officer", ["planning-assistant"], 4, null)] });
    }
}
