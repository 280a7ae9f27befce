using System.Runtime.CompilerServices;
using System.Text;

namespace Ledger.Host.Imports;

/// <summary>Old mail and rosters come in old encodings. They must be known before anything is read: a reader that once found an encoding missing does not ask again.</summary>
internal static class CodePages
{
    [ModuleInitializer]
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
