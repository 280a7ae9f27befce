using System.CommandLine;
namespace Ledger.Host.Cli;
internal static class ProtocolVerbs { internal static Command Make() => new("protocol", "Protocol packs"); }
