using Ledger.Domain.Readings;

namespace Ledger.Domain.Tests.Readings;

/// <summary>One person proposes an erasure, another decides, and only then is it done; and who read what in confidence is kept beside.</summary>
public sealed class ErasureTests
{
    private static readonly StreamName Matter = new("matter", "M-1");

    private static readonly ErasureProposed Proposed = new(Matter, "E-1", [new(2, "text")], "UK GDPR, article 17");

    private static readonly ProposeErasure Propose = new(Matter, "E-1", [new(2, "text"), new(2, "text")], "UK GDPR, article 17");

    private static readonly DecideErasure Agree = new(Matter, "E-1", true, "It is nobody's business.");

    private static readonly CompleteErasure Complete = new(Matter, "E-1", ["b", "a", "b"]);

    [Fact]
    public void A_proposal_names_each_text_once() =>
        Given.AReading().When(Propose).Then.ShouldHaveSingleItem().ShouldBeOfType<ErasureProposed>().Texts.ShouldBe([new(2, "text")]);

    [Fact]
    public void A_proposal_without_texts_or_basis_is_refused() =>
        Given.AReading().When(Propose with { Texts = [], Basis = " " }).Refused.Select(refusal => refusal.Says).ShouldBe(["The basis is blank.", "No text is named."]);

    [Fact]
    public void A_second_proposal_needs_another_reference() =>
        Given.AReading().On("2026-03-01", Proposed).When(Propose with { Erasure = "e-1" }).Refused.ShouldHaveSingleItem().Says.ShouldBe("There is an erasure e-1 of this record already.");

    [Fact]
    public void Another_person_decides() =>
        Given.AReading().On("2026-03-01", Proposed).When(Agree, by: "director").Then.ShouldHaveSingleItem().ShouldBeOfType<ErasureDecided>().Agreed.ShouldBeTrue();

    [Fact]
    public void Nobody_decides_on_their_own_proposal() =>
        Given.AReading().On("2026-03-01", Proposed).When(Agree).Refused.ShouldHaveSingleItem().Says.ShouldBe("Nobody decides on what they proposed themselves.");

    [Fact]
    public void What_is_decided_is_not_decided_again() =>
        Given.AReading().On("2026-03-01", Proposed).On("2026-03-01", new ErasureDecided(Matter, "E-1", false, "No ground."))
            .When(Agree, by: "director").Refused.ShouldHaveSingleItem().Says.ShouldBe("Erasure E-1 is decided already.");

    [Fact]
    public void What_nobody_proposed_is_not_decided() =>
        Given.AReading().When(Agree, by: "director").Refused.ShouldHaveSingleItem().Says.ShouldBe("Nobody has proposed an erasure E-1 of this record.");

    [Fact]
    public void Once_agreed_it_is_done_once_and_names_the_digests_sorted()
    {
        var agreed = Given.AReading().On("2026-03-01", Proposed).On("2026-03-01", new ErasureDecided(Matter, "E-1", true, "Right."));
        var done = agreed.When(Complete).Then.ShouldHaveSingleItem().ShouldBeOfType<ErasureDone>();
        done.Digests.ShouldBe(["a", "b"]);
        agreed.On("2026-03-02", done).When(Complete).Refused.ShouldHaveSingleItem().Says.ShouldBe("Erasure E-1 is done already.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Without_agreement_it_is_not_done(bool? agreed)
    {
        var reading = Given.AReading().On("2026-03-01", Proposed);
        if (agreed is { } said) reading.On("2026-03-01", new ErasureDecided(Matter, "E-1", said, "No ground."));
        reading.When(Complete).Refused.ShouldHaveSingleItem().Says.ShouldBe("Erasure E-1 is not agreed.");
    }

    [Fact]
    public void Who_reads_in_confidence_says_on_what_basis()
    {
        Given.AReading().When(new ReadConfidentialLayer(Matter, [Layer.Personal, Layer.Discussion, Layer.Personal], "Concern C-1")).Then
            .ShouldHaveSingleItem().ShouldBeOfType<ConfidentialLayerRead>().Layers.ShouldBe([Layer.Discussion, Layer.Personal]);
        Given.AReading().When(new ReadConfidentialLayer(Matter, [], "")).Refused.Length.ShouldBe(2);
    }

    [Fact]
    public void A_bundle_given_away_is_recorded_with_what_was_left_out() =>
        Given.AReading().When(new DiscloseBundle(Matter, "The external auditor", "Complaint of 3 March", [Layer.Discussion])).Then
            .ShouldHaveSingleItem().ShouldBeOfType<BundleDisclosed>().Withheld.ShouldBe([Layer.Discussion]);

    [Fact]
    public void The_account_of_readings_is_not_itself_read_or_erased() =>
        Given.AReading().When(new ReadConfidentialLayer(Reading.Stream(Matter), [Layer.Subject], "Curiosity")).Refused.ShouldHaveSingleItem().Says.ShouldBe("Who read what is not itself read or erased.");

    [Fact]
    public void It_goes_by_the_name_of_the_record_that_was_read()
    {
        Given.AReading().On("2026-03-01", Proposed).State.Reference.ShouldBe("matter/M-1");
        Reading.Stream(Matter).ToString().ShouldBe("reading/MATTER/M-1");
        StreamName.Parse("reading/matter/M-1").ShouldBe(Reading.Stream(Matter));
    }
}
