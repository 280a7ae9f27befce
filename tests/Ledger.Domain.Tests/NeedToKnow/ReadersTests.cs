using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>Which reader somebody is: the roster and the grants of today say, and nothing else.</summary>
public sealed class ReadersTests
{
    private static readonly ProtocolAdopted Adopted = new(Protocols.Of(Protocols.Unjudged("1.1")), new(2026, 1, 1), "26/1", false);

    [Theory]
    [InlineData("town-clerk", Role.ProperOfficer, "robin-example", null)]
    [InlineData("robin-example", Role.ProperOfficer, "robin-example", null)]
    [InlineData("monitoring-officer", Role.MonitoringOfficer, "mo-nitor", null)]
    [InlineData("director", Role.Officer, "dee-rector", null)]
    [InlineData("ann-sample", Role.Member, "ann-sample", "labour")]
    [InlineData("guy-alone", Role.Member, "guy-alone", null)]
    [InlineData("aud-itor", Role.Auditor, "aud-itor", null)]
    [InlineData("administrator", Role.Administrator, "administrator", null)]
    public void A_post_a_person_or_a_grantee_reads_in_the_place_they_have(string id, Role role, string person, string? group) =>
        Readers.Of(Onlookers.Council(("2026-01-01", Adopted)), id, Onlookers.Now, [Onlookers.Granted(Onlookers.Audit)]).ShouldBe(new Reader(role, person, group));

    [Fact]
    public void Without_a_protocol_the_clerk_is_known_by_the_post() =>
        Readers.Of(Onlookers.Council(), Role.ProperOfficer, "town-clerk", Onlookers.Now).ShouldBe(Onlookers.Clerk);

    [Fact]
    public void Whoever_stands_in_for_the_highest_post_is_the_proper_officer_for_as_long()
    {
        var pack = Adopted.Pack with { Posts = [new("town-clerk", "Town Clerk", [], 1, "director"), new("director", "Director", [], 2, null)] };
        var away = Onlookers.Council(("2026-01-01", Adopted with { Pack = pack }), ("2026-05-01", new OfficerLeft(Exampleton.Clerk, null)));
        Readers.Of(away, Role.ProperOfficer, "director", Onlookers.Now).ShouldNotBeNull();
        Readers.Of(Onlookers.Council(("2026-01-01", Adopted with { Pack = pack })), Role.ProperOfficer, "director", Onlookers.Now).ShouldBeNull();
    }

    [Fact]
    public void Whoever_has_left_reads_in_no_role()
    {
        var left = Onlookers.Council(("2026-05-31", new OfficerLeft(Exampleton.Director, null)), ("2026-05-31", new MemberCeased(Exampleton.Bob, "Resigned")));
        Readers.Of(left, Role.Officer, "dee-rector", Onlookers.Now).ShouldBeNull();
        Readers.Of(left, Role.Member, "bob-sample", Onlookers.Now).ShouldBeNull();
    }

    [Fact]
    public void Nobody_reads_in_a_role_they_do_not_have()
    {
        Readers.Of(Onlookers.Council(), Role.ProperOfficer, "director", Onlookers.Now).ShouldBeNull();
        Readers.Of(Onlookers.Council(), Role.Member, "director", Onlookers.Now).ShouldBeNull();
        Readers.Of(Onlookers.Council(), Role.Officer, "ann-sample", Onlookers.Now).ShouldBeNull();
        Readers.Of(Onlookers.Council(), Role.Decider, "ann-sample", Onlookers.Now).ShouldBeNull();
        Readers.Of(Onlookers.Council(), Role.Decider, "bob-sample", Onlookers.Now).ShouldNotBeNull();
        Readers.Of(Onlookers.Council(), Role.Auditor, "ann-sample", Onlookers.Now, [Onlookers.Granted(Onlookers.Audit)]).ShouldBeNull();
    }

    [Theory]
    [InlineData("Political Assistant to the Labour Group", "labour")]
    [InlineData("Political Assistant", null)]
    [InlineData("Assistant to Labour and the Greens", null)]
    public void A_political_assistant_serves_the_group_that_the_posts_title_names(string title, string? group) =>
        Readers.Of(
            Onlookers.Council(("2026-01-01", new OfficerAppointed(new("ray-rostrum", "Ray Rostrum", "political-assistant", title), null)), ("2026-01-01", Adopted)), Role.PoliticalAssistant, "ray-rostrum", Onlookers.Now)
            .ShouldBe(new Reader(Role.PoliticalAssistant, "ray-rostrum", group));
}
