using System.CommandLine;

namespace Ledger.Host.Cli;

/// <summary><c>verify</c>: whether what is recorded is still what was signed.</summary>
internal static class VerifyVerbs
{
    internal static Command Make() => new("verify", "Check that nothing was altered") { VerifyLog.Make(), VerifyConsistency.Make(), VerifyBundle.Make() };
}
