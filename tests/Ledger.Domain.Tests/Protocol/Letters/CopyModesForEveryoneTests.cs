using Ledger.Domain.Letters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Every condition under which correspondence may be copied, for members' letters and officers' letters alike.</summary>
public sealed class CopyModesForEveryoneTests
{
    // A member's letter passed on by an officer, and an officer's letter passed on by a member.
    private static readonly (Correspondent Author, Correspondent Copier)[] Pairs = [(AnnWrites, ClerkWrites), (ClerkWrites, AnnWrites)];

    public static TheoryData<int, CopyMode, string, bool> Cases =>
    [
        .. from pair in (int[])[0, 1]
           from one in ((CopyMode Mode, string Word, bool Allowed)[])
           [
               (CopyMode.Prohibited, "none", false), (CopyMode.Prohibited, "consent", false), (CopyMode.Prohibited, "told", false), (CopyMode.Prohibited, "resolved", false),
               (CopyMode.AuthorConsents, "none", false), (CopyMode.AuthorConsents, "consent", true), (CopyMode.AuthorConsents, "told", false),
               (CopyMode.AuthorConsents, "consulted", false), (CopyMode.AuthorConsents, "resolved", false),
               (CopyMode.AuthorTold, "none", false), (CopyMode.AuthorTold, "consent", true), (CopyMode.AuthorTold, "told", true), (CopyMode.AuthorTold, "consulted", false),
               (CopyMode.Consult, "none", false), (CopyMode.Consult, "consulted", true), (CopyMode.Consult, "consent", false), (CopyMode.Consult, "told", false),
               (CopyMode.UnlessVetoed, "none", true), (CopyMode.UnlessVetoed, "vetoed", false), (CopyMode.UnlessVetoed, "told", true),
               (CopyMode.Resolution, "none", false), (CopyMode.Resolution, "resolved", true), (CopyMode.Resolution, "consent", false), (CopyMode.Resolution, "consulted", false),
           ]
           select (pair, one.Mode, one.Word, one.Allowed),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_condition_is_met_by_its_own_word_and_by_no_other(int pair, CopyMode mode, string word, bool allowed)
    {
        var (author, copier) = Pairs[pair];
        var given = Given.ALetter().On("2026-02-02", Wrote(author, copier));
        if (Said(word, author, copier) is { } fact) given.On("2026-02-03", fact);
        var judged = given.On("2026-02-03", Copied(copier, BobWrites)).Under(new CorrespondenceIsCopiedOnlyAsAllowed(mode, Posts: mode is CopyMode.Consult ? ["director"] : null));
        judged.Findings.Length.ShouldBe(allowed ? 0 : 1);
    }

    [Theory]
    [InlineData(CopyMode.Prohibited)]
    [InlineData(CopyMode.AuthorConsents)]
    [InlineData(CopyMode.AuthorTold)]
    [InlineData(CopyMode.Consult)]
    [InlineData(CopyMode.UnlessVetoed)]
    [InlineData(CopyMode.Resolution)]
    public void What_another_clause_says_must_be_copied_may_be_copied(CopyMode mode)
    {
        foreach (var (author, copier) in Pairs)
        {
            var given = Given.ALetter().On("2026-02-02", Wrote(author, copier) with { Kind = LetterKind.Casework })
                .On("2026-02-02", new CopyVetoed(author, [], null)).On("2026-02-03", Copied(copier, DirectorWrites));
            var rule = new CorrespondenceIsCopiedOnlyAsAllowed(mode);
            given.Under(rule).Findings.Length.ShouldBe(1);
            given.Under(rule, pack: pack => pack.AndClause(new CorrespondenceIsCopiedTo(["director"], [LetterKind.Casework])))
                .Findings.ShouldNotContain(finding => finding.Clause.Ref == "1.1");
        }
    }

    private static LetterFact? Said(string word, Correspondent author, Correspondent copier) => word switch
    {
        "consent" => Consented(author, BobWrites),
        "told" => Told(author, BobWrites),
        "consulted" => new CopyConsulted(copier, (OfficerThen[])[Director], [BobWrites]),
        "vetoed" => new CopyVetoed(author, [BobWrites], null),
        "resolved" => new CopyResolved("26/14", [BobWrites]),
        _ => null,
    };
}
