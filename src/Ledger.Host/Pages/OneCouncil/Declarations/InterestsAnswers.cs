using Ledger.Domain.Declarations;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Ledger.Host.Pages.OneCouncil.Declarations;

/// <summary>An interest as it is typed.</summary>
public sealed class InterestAnswer
{
    /// <summary>What it consists in.</summary>
    public InterestSort Sort { get; set; }

    /// <summary>What kind it is.</summary>
    public InterestKind? Kind { get; set; }

    /// <summary>The interest, in a phrase.</summary>
    public string? What { get; set; }
}

/// <summary>A return of somebody’s interests as it is filled in.</summary>
public sealed class InterestsAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>The kinds of interest that it covers.</summary>
    public List<InterestKind> Kinds { get; set; } = [];

    /// <summary>The interests.</summary>
    public List<InterestAnswer> Interests { get; set; } = [];

    /// <summary>The interest that is being typed.</summary>
    public InterestAnswer Typed { get; set; } = new();

    /// <summary>The office whose holder keeps the register.</summary>
    public string? Keeper { get; set; }
}
