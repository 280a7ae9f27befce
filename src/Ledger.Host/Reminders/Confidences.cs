using System.Collections;
using System.Reflection;
using Ledger.Domain;

namespace Ledger.Host.Reminders;

/// <summary>What a letter must not repeat: the texts of a fact that stand in any layer but contact.</summary>
internal static class Confidences
{
    /// <summary>The texts, apart from those too short to give anything away.</summary>
    internal static IEnumerable<string> In(Fact fact) =>
        from property in fact.GetType().GetProperties()
        where property.GetCustomAttribute<InAttribute>() is { Layer: not Layer.Contact }
        from text in property.GetValue(fact) switch { string one => [one], IEnumerable many => many.OfType<string>(), _ => [] }
        where text.Length > 3
        select text;
}
