using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Projections;
using NodaTime;

namespace Ledger.Host.Tests.Packs;

/// <summary>Clocks and packs as they were first written, in events that are there for ever.</summary>
public sealed class OldFactsTests
{
    private const string Said = "\"occurred\":\"2025-06-02\",\"saidBy\":{\"id\":\"administrator\",\"name\":\"The administrator\",\"capacity\":\"administrator\"}";

    [Fact]
    public void A_target_of_the_first_days_reads_as_it_was_meant() =>
        Read<LocalTargetSet>($$"""{"fact":"roster.local-target-set",{{Said}},"pack":"hailsham","clause":"4.3(d)","target":{"stated":"within a week","count":5,"unit":"working-days"} }""")
            .Target.ShouldBe(new Clock("within a week", 5));

    [Fact]
    public void A_clock_in_hours_too() =>
        Read<LocalTargetSet>($$"""{"fact":"roster.local-target-set",{{Said}},"pack":"hailsham","clause":"4.3(d)","target":{"count":24,"unit":"hours"} }""")
            .Target.DueFrom(OccurredAt.Parse("2026-02-03T09:00:00Z"), Domain.Protocol.Clocks.WorkingDays.Of(Nation.EnglandAndWales)).At.ShouldBe(Instant.FromUtc(2026, 2, 4, 9, 0));

    // Clocks could once say how to acknowledge, which no rule ever judged.
    [Fact]
    public void So_does_one_that_said_how_to_acknowledge() =>
        Read<LocalTargetSet>($$"""{"fact":"roster.local-target-set",{{Said}},"pack":"hailsham","clause":"4.3(d)","target":{"count":5,"acknowledge":{"clock":{"count":2},"saying":["handler"] } } }""")
            .Target.ShouldBe(new Clock(Count: 5));

    [Fact]
    public void A_protocol_adopted_before_there_were_reminders_reminds_nobody()
    {
        var adopted = Read<ProtocolAdopted>($$"""
            {"fact":"roster.protocol-adopted",{{Said}},"from":"2025-06-02","resolution":"25/1","trial":false,"pack":{
              "id":"old","version":"1","council":"Exampleton","title":"A protocol","status":"adopted","standing":"binding","words":{},"nation":"england-and-wales",
              "posts":[{"role":"town-clerk","title":"Town Clerk","heldBy":[],"seniority":1}],"groups":{"counts":"two","entitlements":[]},"chains":[],
              "clauses":[{"ref":"1.1","force":"must","says":"Tell the others.","rule":"OtherGroupsAreTold","with":{"withSubject":true},"clock":{"stated":"promptly","unit":"working-days"},"basis":"protocol"}],
              "notes":[] } }
            """);
        adopted.Pack.Reminders.ShouldBeNull();
        adopted.Pack.Clauses[0].Clock.ShouldBe(new Clock("promptly"));
    }

    [Fact]
    public void What_is_written_now_is_read_back()
    {
        var target = new LocalTargetSet("hailsham", "3.1", new Clock(
            "ten days", 10, CutOff: new LocalTime(17, 30), AtMost: 20, Kinds: [new("urgent", new Clock(Count: 24, Unit: ClockUnit.Hours)), new("petition", GoesTo: "the scheme")]));
        var json = JsonSerializer.Serialize<Fact>(target, StoredJson.Options);
        json.ShouldContain("\"cutOff\":\"17:30\"");
        JsonSerializer.Serialize<Fact>(Read<LocalTargetSet>(json), StoredJson.Options).ShouldBe(json);
    }

    private static TFact Read<TFact>(string json) where TFact : Fact => JsonSerializer.Deserialize<Fact>(json, StoredJson.Options).ShouldBeOfType<TFact>();
}
