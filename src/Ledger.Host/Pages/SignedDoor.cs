using Ledger.Domain;
using Ledger.Host.Commands;
using Ledger.Host.SignIn;

namespace Ledger.Host.Pages;

/// <summary>Where pages hand their commands in: in the name of whoever is signed in, and only what they may record.</summary>
public sealed class SignedDoor(CommandDoor door, MayRecord permission, ReadingHere reading, SignedIn me)
{
    /// <summary>A command as whoever is signed in gives it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="occurred">When it happened; now, where not said.</param>
    public Order Order(ICommand command, OccurredAt? occurred = null) => new(command, new(me.By, occurred));

    /// <summary>Hands one in.</summary>
    public async Task<Outcome> Submit(Order order, CancellationToken cancel) => await Refuses([order], cancel) ?? await door.Submit(me.Council, order, cancel);

    /// <summary>Hands many in, all or none. The last outcome tells.</summary>
    public async Task<IReadOnlyList<Outcome>> SubmitAll(IReadOnlyList<Order> orders, CancellationToken cancel) =>
        await Refuses(orders, cancel) is { } refused ? [refused] : await door.SubmitAll(me.Council, orders, cancel);

    private async Task<Outcome?> Refuses(IReadOnlyList<Order> orders, CancellationToken cancel) => (await reading.Reader(cancel)) switch
    {
        null => Outcome.Refused(orders[0].Command.Stream, new Refusal("You hold no such place in the council today, and so record nothing.", "Ask whoever keeps the accounts.")),
        var reader => await permission.Refuses(me.Council, reader, orders.Select(order => order.Command), cancel) is { } refusal ? Outcome.Refused(orders[0].Command.Stream, refusal) : null,
    };
}
