using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>A rule that lets a copy be made, or wants it made, and so gives it something to rest on.</summary>
internal interface IWantsCopies
{
    /// <summary>What a copy rests on under the rule; null where the rule says nothing of it.</summary>
    CopyBasis? BasisOf(LetterCopy copy, Letter letter, Charge charge);
}

/// <summary>What copies rest on once the protocol is asked too.</summary>
public static class CopiesUnderAPack
{
    /// <summary>
    /// Every copy of a letter with what it rests on: by the facts or, where they show nothing, by what the protocol of its day lets or wants copied.
    /// </summary>
    /// <param name="letter">The letter.</param>
    /// <param name="council">The council.</param>
    /// <param name="under">Another pack to judge by, instead of the protocols in force.</param>
    public static IReadOnlyList<LetterCopy> CopiesUnder(this Letter letter, Council council, Pack? under = null) =>
    [
        .. from copy in letter.Copies
           let pack = under ?? council.ProtocolOn(copy.On)?.Pack
           let wanted = copy.Basis is CopyBasis.None && pack is not null ? BasisIn(pack, copy, letter, council) : null
           select copy with { Basis = wanted ?? copy.Basis },
    ];

    /// <summary>What a copy rests on under a pack; null where no clause lets or wants it made.</summary>
    internal static CopyBasis? BasisIn(Pack pack, LetterCopy copy, Letter letter, Council council) =>
        Judgement.RulesOf<IWantsCopies>(pack)
            .Select(turning => turning.Rule.BasisOf(copy, letter, new Charge(turning.Clause, pack, council, Instant.MaxValue)))
            .FirstOrDefault(basis => basis is not null);
}
