using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>County EMPLOYMENT ¶2.</summary>
public sealed class CaseworkWithAJuniorIsCopiedToTheDirectorTests
{
    private static readonly CaseworkWithAJuniorIsCopiedToTheDirector Rule = new(["director"], ["junior-officer"]);

    [Fact]
    public void Kept_when_the_director_is_on_the_letter()
    {
        Sent(letter => letter with { Cc = [DirectorWrites] }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(letter => letter with { To = [JuniorWrites, DirectorWrites] }).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_when_no_director_is()
    {
        var found = Sent(letter => letter).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Cllr Ann Sample wrote to Jo Newcomer about a constituent’s case and did not copy in the Director.");
    }

    [Fact]
    public void Settled_when_the_director_has_a_copy_later()
    {
        Sent(letter => letter).On("2026-02-09", Copied(AnnWrites, DirectorWrites)).Under(Rule).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(2);
        Sent(letter => letter).On("2026-02-02", Copied(AnnWrites, DirectorWrites)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Any_of_several_directors_will_do() =>
        Sent(letter => letter with { Cc = [ClerkWrites] }).Under(Rule with { Directors = ["director", "town-clerk"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_other_letters_are_no_business_of_it()
    {
        Sent(letter => letter with { Kind = LetterKind.Ordinary }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(letter => letter with { To = [ClerkWrites] }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(letter => letter with { From = ClerkWrites }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(letter => letter).Under(Rule with { Juniors = ["political-assistant"] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_that_the_clause_wants_rests_on_it() =>
        Sent(letter => letter).On("2026-02-09", Copied(JuniorWrites, DirectorWrites)).CopiesUnder(Rule).ShouldHaveSingleItem()
            .Basis.ShouldBe(CopyBasis.MustCopy);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Sent(letter => letter).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Func<LetterRecorded, LetterRecorded> change) =>
        Given.ALetter().On("2026-02-02", change(Wrote(AnnWrites, JuniorWrites) with { Kind = LetterKind.Casework }));
}
