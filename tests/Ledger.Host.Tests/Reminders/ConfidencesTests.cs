using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Host.Reminders;

namespace Ledger.Host.Tests.Reminders;

/// <summary>What a group said, what was advised and what it was about do not go out by mail.</summary>
public sealed class ConfidencesTests
{
    [Fact]
    public void The_texts_of_every_layer_but_contact_are_withheld()
    {
        var side = new Side(SideKind.Group, "labour", "Labour");
        var attended = new GroupMeetingAttended("G-1", side, null, [], [], [], false, false, false, "The kettle boiled", false, "The rent strike");
        Confidences.In(attended).ShouldContain("The rent strike");
        Confidences.In(attended).ShouldNotContain("G-1");
    }

    [Fact]
    public void So_are_those_in_lists()
    {
        var advised = new AdviceGiven("A-1", new(SideKind.Group, "labour", "Labour"), null!, AdviceForm.Oral, null, null, ["The roof leaks"], [], null, null, false, null);
        Confidences.In(advised).ShouldContain("The roof leaks");
    }
}
