namespace Ledger.Domain.NeedToKnow;

/// <summary>What somebody may read of one entry.</summary>
/// <param name="Shown">The layers that are open to them; none at all where the entry does not exist for them.</param>
/// <param name="OnBasis">The layers that open once they give a basis, which is recorded (<see cref="Readings.ReadConfidentialLayer"/>).</param>
public readonly record struct View(Layers Shown, Layers OnBasis = default)
{
    /// <summary>Nothing: the entry does not exist for them.</summary>
    internal static View Nothing => default;

    /// <summary>That it happened, when, and who took part.</summary>
    internal static View Contact { get; } = new(Layers.Of(Layer.Contact));

    /// <summary>Besides, what it was about.</summary>
    internal static View Subject { get; } = new(Layers.Of(Layer.Contact, Layer.Subject));

    /// <summary>Besides, what officers said.</summary>
    internal static View Advice { get; } = new(Layers.Of(Layer.Contact, Layer.Subject, Layer.Advice));

    /// <summary>Besides, what the group said in confidence: what a group sees of its own.</summary>
    internal static View Group { get; } = new(Layers.All.Without(Layers.Of(Layer.Personal)));

    /// <summary>What officers see of their own dealings: all but what a group said in confidence.</summary>
    internal static View Dealing { get; } = new(Layers.All.Without(Layers.Of(Layer.Discussion)));

    /// <summary>All but what was said in confidence, and that with a basis.</summary>
    internal static View Case { get; } = Dealing with { OnBasis = Layers.Of(Layer.Discussion) };

    /// <summary>All of it.</summary>
    internal static View Whole { get; } = new(Layers.All);

    /// <summary>Whether there is nothing to see.</summary>
    public bool IsNothing => Shown.IsEmpty;

    /// <summary>What either shows.</summary>
    internal View Or(View other) => new(Shown.With(other.Shown), OnBasis.With(other.OnBasis));

    /// <summary>What both show.</summary>
    internal View And(View other)
    {
        var shown = Shown.Within(other.Shown);
        return new(shown, Shown.With(OnBasis).Within(other.Shown.With(other.OnBasis)).Without(shown));
    }

    /// <summary>What is left without a layer.</summary>
    internal View Without(Layer layer) => new(Shown.Without(Layers.Of(layer)), OnBasis.Without(Layers.Of(layer)));

    /// <summary>What is shown once a basis was given for these layers.</summary>
    internal View Opened(Layers read) => new(Shown.With(IsNothing ? Layers.None : OnBasis.Within(read)), IsNothing ? Layers.None : OnBasis.Without(read));
}
