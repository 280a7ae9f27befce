namespace Ledger.Domain.Tests;

/// <summary>By which the conventions find the tests of the rules.</summary>
public static class TestAssembly;
