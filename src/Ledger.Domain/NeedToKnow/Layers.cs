using System.Collections.Immutable;

namespace Ledger.Domain.NeedToKnow;

/// <summary>A set of layers.</summary>
public readonly record struct Layers
{
    private readonly int bits;

    private Layers(int bits) => this.bits = bits;

    /// <summary>No layer: what is behind it does not exist for the reader.</summary>
    public static Layers None => default;

    /// <summary>Every layer.</summary>
    public static Layers All { get; } = Of(Enum.GetValues<Layer>());

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The layers, in their order.</summary>
    public ImmutableArray<Layer> Each => [.. Enum.GetValues<Layer>().Where(Contains)];

    /// <summary>These layers.</summary>
    public static Layers Of(params IEnumerable<Layer> layers) => new(layers.Aggregate(0, (bits, layer) => bits | (1 << (int)layer)));

    /// <summary>Whether a layer is among them.</summary>
    public bool Contains(Layer layer) => (bits & (1 << (int)layer)) != 0;

    /// <summary>Whether all of these are among them.</summary>
    public bool Contains(Layers these) => (these.bits & ~bits) == 0;

    /// <summary>These and those.</summary>
    public Layers With(Layers those) => new(bits | those.bits);

    /// <summary>Those of these that are among those.</summary>
    public Layers Within(Layers those) => new(bits & those.bits);

    /// <summary>These without those.</summary>
    public Layers Without(Layers those) => new(bits & ~those.bits);

    /// <inheritdoc/>
    public override string ToString() => IsEmpty ? "nothing" : string.Join(", ", Each.Select(layer => layer.ToString().ToLowerInvariant()));
}
