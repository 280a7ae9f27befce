using Ledger.Domain.Protocol;
namespace Ledger.Host.Packs;
/// <summary>x</summary>
public static class PackShelf
{
    /// <summary>x</summary>
    public static Pack Get(string id) => throw new InvalidOperationException(id);
}
