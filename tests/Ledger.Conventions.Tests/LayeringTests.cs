using Ledger.Domain;
using Ledger.Host;
using Ledger.Projections;
using NetArchTest.Rules;

namespace Ledger.Conventions.Tests;

/// <summary>Host → Projections → Domain → NodaTime, one way.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void Domain_references_NodaTime_and_nothing_else() =>
        typeof(Fact).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBe(["NodaTime"]);

    [Fact]
    public void Projections_do_not_know_the_host() =>
        typeof(LedgerStore).Assembly.GetReferencedAssemblies().ShouldNotContain(assembly => assembly.Name == typeof(LedgerHost).Assembly.GetName().Name);

    [Fact]
    public void Rules_do_not_know_how_anything_is_stored() =>
        Types.InAssembly(typeof(Fact).Assembly).ShouldNot().HaveDependencyOnAny("Marten", "Wolverine", "Npgsql", "Microsoft").GetResult().IsSuccessful.ShouldBeTrue();

    [Theory]
    [InlineData("Service")]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Helpers")]
    [InlineData("Utils")]
    [InlineData("Util")]
    [InlineData("Repository")]
    public void No_class_hides_behind_an_empty_suffix(string suffix) =>
        new[] { typeof(Fact), typeof(LedgerStore), typeof(LedgerHost) }.SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Ledger.", StringComparison.Ordinal) is true && type.Name.EndsWith(suffix, StringComparison.Ordinal))
            .ShouldBeEmpty();
}
