namespace Ledger.Domain;

/// <summary>
/// Marks a property that says, by roster id, which person the record in which it stands is about: so that what is kept of one person can be found, and erased.
/// (Of a group's id it says the same of the group, which is nobody.)
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataSubjectAttribute : Attribute
{
    /// <summary>Whether it counts only where nothing else in the record says who: the name of somebody outside the roster.</summary>
    public bool WhereNothingElseSays { get; init; }
}
