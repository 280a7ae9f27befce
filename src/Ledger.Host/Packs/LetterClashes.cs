using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;

namespace Ledger.Host.Packs;

/// <summary>Contradictions between rules about letters: a copy that one clause prohibits and another wants. A pair is looked at both ways round.</summary>
internal static class LetterClashes
{
    internal static IEnumerable<Clash> Between(IRule one, IRule other) => one is CorrespondenceIsCopiedOnlyAsAllowed { Mode: CopyMode.Prohibited } prohibited
        ? Wanted(prohibited, other) is { } wanted ? [new($"the first prohibits copies to {Whom(prohibited.To)}, the second {wanted}", "narrow the prohibition, or choose a mode that allows them")] : []
        : [];

    private static string? Wanted(CorrespondenceIsCopiedOnlyAsAllowed prohibited, IRule other) => other switch
    {
        CorrespondenceIsCopiedTo copied when prohibited.To is WhoIsCopied.Anyone => $"has them made to {string.Join(", ", copied.Posts)}",
        WardMembersAreCopiedIn when prohibited.To is not WhoIsCopied.ThirdParty => "gives them to members for the ward",
        CaseworkWithAJuniorIsCopiedToTheDirector casework when prohibited is { To: WhoIsCopied.Anyone, By: not WhoWrites.Officer } =>
            $"has members make them to {string.Join(", ", casework.Directors)}",
        CorrespondenceIsCopiedOnlyAsAllowed { Mode: not CopyMode.Prohibited } allowed when allowed.By == prohibited.By && allowed.To == prohibited.To =>
            "allows them on a condition",
        _ => null,
    };

    private static string Whom(WhoIsCopied whom) => whom switch
    {
        WhoIsCopied.Member => "members",
        WhoIsCopied.ThirdParty => "third parties",
        _ => "anyone",
    };
}
