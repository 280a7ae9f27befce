using Ledger.Host.Exports;
using Ledger.Projections.Reports;

namespace Ledger.Host.Tests.Reports;

/// <summary>What takes long to make is made once, however many ask for it while it is made.</summary>
public sealed class MadeOnceTests
{
    private const int Askers = 8;

    private readonly object of = new();
    private int entered;
    private int made;

    [Fact]
    public void Of_many_who_ask_at_once_one_makes_it()
    {
        var kept = new MadeOf<object>();
        AllAsk(() => kept.Once([of], Make));
    }

    [Fact]
    public void The_same_of_what_is_kept_as_long_as_a_list_is_there()
    {
        var kept = new OnceOf<object, object>(_ => Make());
        AllAsk(() => kept.For(of));
    }

    [Fact]
    public void Of_something_else_it_is_made_anew()
    {
        var kept = new MadeOf<object>();
        kept.Once([of], () => "first").ShouldBe("first");
        kept.Once([of], () => "second").ShouldBe("first");
        kept.Once([new object()], () => "third").ShouldBe("third");
    }

    private void AllAsk(Func<object> ask)
    {
        var answers = new object?[Askers];
        var askers = Enumerable.Range(0, Askers).Select(at => new Thread(() =>
        {
            Interlocked.Increment(ref entered);
            answers[at] = ask();
        })).ToList();
        askers.ForEach(asker => asker.Start());
        askers.ForEach(asker => asker.Join());
        (made, answers.Distinct().Count()).ShouldBe((1, 1));
    }

    // Not done before everybody has asked.
    private object Make()
    {
        Interlocked.Increment(ref made);
        SpinWait.SpinUntil(() => Volatile.Read(ref entered) == Askers);
        return new();
    }
}
