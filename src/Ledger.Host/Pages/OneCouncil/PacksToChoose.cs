using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Packs;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>The protocols by which a council's record can be judged: its own, and those that come with the ledger.</summary>
internal static class PacksToChoose
{
    internal static IReadOnlyList<(string Value, string Text)> For(Council council) =>
        [.. council.Protocols.Select(protocol => protocol.Pack).Concat(PackShelf.All).DistinctBy(pack => pack.ToString()).Select(pack => (pack.ToString(), $"{pack.Title} ({pack})"))];

    /// <summary>The protocol chosen; null where none was, or where it is said of the field that there is none of that name.</summary>
    internal static Pack? Find(string? name, Council council, ModelStateDictionary wrong, string field)
    {
        if (string.IsNullOrEmpty(name)) return null;
        try
        {
            return PackShelf.Get(name, council);
        }
        catch (UnusableInputException unknown)
        {
            wrong.AddModelError(field, unknown.Message);
            return null;
        }
    }
}
