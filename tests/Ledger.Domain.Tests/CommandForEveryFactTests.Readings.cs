using Ledger.Domain.Readings;

namespace Ledger.Domain.Tests;

public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Readings = new()
    {
        [typeof(ConfidentialLayerRead)] = typeof(ReadConfidentialLayer),
        [typeof(BundleDisclosed)] = typeof(DiscloseBundle),
        [typeof(ErasureProposed)] = typeof(ProposeErasure),
        [typeof(ErasureDecided)] = typeof(DecideErasure),
        [typeof(ErasureDone)] = typeof(CompleteErasure),
    };

    [Fact]
    public void Every_fact_about_readings_has_its_command() => Readings.Keys.ShouldBe(Concrete<ReadingFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_readings_has_its_fact() => Readings.Values.ShouldBe(Commands<Reading>(), ignoreOrder: true);
}
