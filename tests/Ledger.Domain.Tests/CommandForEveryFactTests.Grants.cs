using Ledger.Domain.Granting;

namespace Ledger.Domain.Tests;

public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Grants = new()
    {
        [typeof(GrantProposed)] = typeof(ProposeGrant),
        [typeof(GrantDecided)] = typeof(DecideGrant),
        [typeof(GrantEnded)] = typeof(EndGrant),
    };

    [Fact]
    public void Every_fact_about_grants_has_its_command() => Grants.Keys.ShouldBe(Concrete<GrantFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_grants_has_its_fact() => Grants.Values.ShouldBe(Commands<Grant>(), ignoreOrder: true);
}
