namespace Ledger.Domain;

/// <summary>The parts of a fact that have readers of their own. What carries no attribute is <see cref="Contact"/>.</summary>
public enum Layer
{
    /// <summary>That it happened, when, and who took part.</summary>
    Contact,

    /// <summary>What it was about.</summary>
    Subject,

    /// <summary>What officers said.</summary>
    Advice,

    /// <summary>What a group said in confidence.</summary>
    Discussion,

    /// <summary>Personal data beyond a name and a public office.</summary>
    Personal,
}

/// <summary>Puts a property of a fact into a layer other than <see cref="Layer.Contact"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InAttribute(Layer layer) : Attribute
{
    /// <summary>The layer.</summary>
    public Layer Layer { get; } = layer;
}
