using CsCheck;
using Ledger.Domain.Declarations;
using Ledger.Domain.Media;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Whatever commands about the media and about declarations, in whatever order: each is recorded or refused in words, and all is judged.</summary>
public sealed class AnyRecordsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 20, 9, 0);
    private static readonly Actor Robin = new("robin-example", "Robin Example", "Town Clerk");

    private static readonly Gen<Act> Acts = Gen.Select(Gen.Int[0, 52], Gen.Bool, (days, estimated) =>
        new Act(Robin, new OccurredAt(new LocalDate(2026, 1, 10).PlusDays(days), null, estimated), Now));

    // Every rule of both areas, with the parameters that it has where a pack gives none.
    private static readonly Pack Everything = Protocols.Of(
    [
        .. RuleBook.Rules.Values.Where(rule => RuleBook.AreaOf(rule) is "Media" or "Registers" && rule.GetConstructors()[0].GetParameters().All(one => one.HasDefaultValue))
            .Select((rule, at) => Given.Clause($"{at}.1", (IRule)rule.GetConstructors()[0].Invoke([.. rule.GetConstructors()[0].GetParameters().Select(one => one.DefaultValue)]))),
        Given.Clause("0.1", new InterestsAreRegisteredOnTakingOffice([InterestKind.DisclosablePecuniary])),
        Given.Clause("0.2", new GiftsAreRegistered(100)),
    ]);

    [Fact]
    public void Of_the_media() => Any<MediaDealing>(new(History.Empty), MediaDealing.Evolve);

    [Fact]
    public void Of_declarations() => Any<Declaration>(new(History.Empty, DeclarationTelling.Ann), Declaration.Evolve);

    private static void Any<TState>(TState begun, Func<TState?, Entry, TState> evolve) where TState : class, IRecord
    {
        var commands = Anything.Of<ICommand>(Anything.Concrete(typeof(ICommand<TState>)).Where(type => !type.IsAssignableTo(typeof(ICommand<IRecord>))));
        Gen.Select(commands, Acts).Array[150].Sample(story => Live(story, begun, evolve), iter: 6, threads: 1, seed: "0N0XIzNsQ0O2");
    }

    private static void Live<TState>((ICommand Command, Act Act)[] story, TState state, Func<TState?, Entry, TState> evolve) where TState : class, IRecord
    {
        var council = new Council(Given.Roster());
        foreach (var (command, act) in story)
        {
            switch (((ICommand<TState>)command).Decide(state, council, act))
            {
                case Decision.Refuse refuse:
                    refuse.Refusals.ShouldNotBeEmpty();
                    refuse.Refusals.ShouldAllBe(refusal => refusal.Says.EndsWith('.') && refusal.Mend.EndsWith('.'));
                    break;
                case Decision.Record record:
                    state = record.Facts.Aggregate(state, (before, fact) => evolve(before, Entry(before, fact)));
                    break;
            }
        }

        state.History.Entries.Count.ShouldBeGreaterThan(5);
        state.Judge(council, Now, Everything).Findings.ShouldAllBe(finding => finding.Says.Length > 0 && finding.Subject.Length > 0 && finding.Evidence.Length > 0);
    }

    private static Entry Entry(IRecord before, Fact fact)
    {
        var version = before.History.Entries.Count + 1;
        return new(new StreamName("any", $"{version}").Id, version, Now, fact);
    }
}
