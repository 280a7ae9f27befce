using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;

namespace Ledger.Host.Packs;

/// <summary>
/// Contradictions between rules about letters: a copy that one clause prohibits and another wants. A pair is looked at both ways round. A
/// permission narrower than the prohibition is an exception from it, as texts are usually drafted, and so is who else may make a copy.
/// </summary>
internal static class LetterClashes
{
    internal static IEnumerable<Clash> Between(IRule one, Clause clause, IRule other) => one is CorrespondenceIsCopiedOnlyAsAllowed { Mode: CopyMode.Prohibited } prohibited
        ? Wanted(prohibited, clause, other) is { } wanted ? [new($"the first prohibits copies to {Whom(prohibited.To)}, the second {wanted}", "narrow the prohibition, or choose a mode that allows them")] : []
        : [];

    private static string? Wanted(CorrespondenceIsCopiedOnlyAsAllowed prohibited, Clause clause, IRule other) => other switch
    {
        CorrespondenceIsCopiedTo copied when prohibited.To is WhoIsCopied.Anyone && Meet(prohibited.By, copied.From) => $"has them made to {string.Join(", ", copied.Posts)}",
        WardMembersAreCopiedIn when prohibited is { To: not WhoIsCopied.ThirdParty, By: not WhoWrites.Member } && clause.Force is not Force.May => "gives them to members for the ward",
        CaseworkWithAJuniorIsCopiedToTheDirector casework when prohibited is { To: WhoIsCopied.Anyone, By: not WhoWrites.Officer } =>
            $"has members make them to {string.Join(", ", casework.Directors)}",
        CorrespondenceIsCopiedOnlyAsAllowed { Mode: not CopyMode.Prohibited } allowed when allowed.By == prohibited.By && allowed.To == prohibited.To =>
            "allows them on a condition",
        _ => null,
    };

    // Whoever wrote the letter can make the copy, unless the prohibition is about them.
    private static bool Meet(WhoWrites by, WhoWrites from) => by == from || by is WhoWrites.Anyone || from is WhoWrites.Anyone;

    private static string Whom(WhoIsCopied whom) => whom switch
    {
        WhoIsCopied.Member => "members",
        WhoIsCopied.ThirdParty => "third parties",
        _ => "anyone",
    };
}
