using Ledger.Domain.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

public sealed class RecipientTests
{
    [Fact]
    public void Another_partys_envelope_adds_whom_the_first_did_not_show()
    {
        var letter = Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites))
            .On("2026-02-09", new EnvelopeSeen(AnnWrites, [ClerkWrites], [CatWrites], [BobWrites])).State;
        letter.Recipients.Select(one => (one.Who.Id, one.Place, one.ShownBy.Version))
            .ShouldBe([("robin-example", Place.To, 1L), ("cat-specimen", Place.Cc, 2L), ("bob-sample", Place.Bcc, 2L)]);
    }

    [Fact]
    public void Somebody_stands_once_in_the_most_open_place_that_any_copy_shows() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Bcc = [BobWrites] })
            .On("2026-02-09", new EnvelopeSeen(BobWrites, [ClerkWrites], [BobWrites], [])).State
            .Recipients[^1].Place.ShouldBe(Place.Cc);

    [Fact]
    public void Whoever_holds_a_copy_that_does_not_name_them_had_it_blind() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites))
            .On("2026-02-09", new EnvelopeSeen(BobWrites, [ClerkWrites], [], [])).State
            .Recipients[^1].ShouldSatisfyAllConditions(one => one.Who.ShouldBe(BobWrites), one => one.Place.ShouldBe(Place.Bcc));

    [Fact]
    public void Whoever_holds_a_copy_addressed_to_a_shared_mailbox_may_have_it_from_there() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, Office))
            .On("2026-02-09", new EnvelopeSeen(BobWrites, [Office], [], [])).State
            .Recipients.ShouldHaveSingleItem().Who.ShouldBe(Office);

    [Fact]
    public void A_blind_copy_that_the_author_is_found_to_have_sent_is_on_the_envelope() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites))
            .On("2026-02-09", new BlindCopyDiscovered(AnnWrites, [BobWrites], "He replied to it.")).State
            .Recipients[^1].Place.ShouldBe(Place.Bcc);

    [Fact]
    public void Authors_are_no_recipients_of_their_own_letters() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Cc = [AnnWrites] })
            .On("2026-02-09", new EnvelopeSeen(AnnWrites, [ClerkWrites], [], [])).State
            .Recipients.ShouldHaveSingleItem().Who.ShouldBe(ClerkWrites);
}
