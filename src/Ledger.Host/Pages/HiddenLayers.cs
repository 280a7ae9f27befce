using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Host.Exports;

namespace Ledger.Host.Pages;

/// <summary>What is said in place of layers that somebody is not shown.</summary>
internal static class HiddenLayers
{
    /// <summary>“What the group said is”, to go before “not shown to you”.</summary>
    internal static string Say(IReadOnlyList<Layer> layers) => $"{Layout.Capital(layers.Select(Of).Listed())} {(layers.Count == 1 ? "is" : "are")}";

    /// <summary>A layer in words.</summary>
    internal static string Of(Layer layer) => layer switch
    {
        Layer.Discussion => "what was said in confidence",
        Layer.Advice => "what officers said",
        Layer.Subject => "what it was about",
        Layer.Personal => "what is personal",
        _ => "who took part",
    };
}
