using Ledger.Domain.Protocol;
using Ledger.Domain.Tests;

namespace Ledger.Conventions.Tests;

/// <summary>One rule, one file, one test class.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Rules => [.. RuleBook.Rules.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_test_class_that_tests_keeping_breaking_and_a_pack_without_it(string rule)
    {
        var tests = typeof(TestAssembly).Assembly.GetTypes().SingleOrDefault(type => type.Name == rule + "Tests");
        tests.ShouldNotBeNull($"Write {rule}Tests beside the other rules' tests.");
        var names = tests.GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), true).Length > 0).Select(method => method.Name.ToLowerInvariant()).ToList();
        names.ShouldContain(name => name.Contains("kept") || name.Contains("keeps"));
        names.ShouldContain(name => name.Contains("broken") || name.Contains("breach") || name.Contains("breaks") || name.Contains("explain"));
        names.ShouldContain(name => name.Contains("without"));
    }

    [Fact]
    public void Every_rule_stands_in_a_file_of_its_name() =>
        RuleBook.Rules.Values.ShouldAllBe(rule => File.Exists(Path.Combine(
            Testing.Checkout.Root, "src", "Ledger.Domain", "Protocol", RuleBook.AreaOf(rule), rule.Name + ".cs")));
}
