using System.Globalization;
using Ledger.Domain.Declarations;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Declarations;

/// <summary>What somebody declares.</summary>
public enum WhatIsDeclared
{
    /// <summary>A gift or hospitality that they had.</summary>
    Gift,

    /// <summary>A gift or hospitality that they refused.</summary>
    RefusedGift,

    /// <summary>An interest.</summary>
    Interest,

    /// <summary>That they are close to somebody at the council.</summary>
    Relationship,
}

/// <summary>A declaration as it is typed.</summary>
public sealed class DeclarationAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>What is declared.</summary>
    public WhatIsDeclared? Sort { get; set; }

    /// <summary>The gift or the interest, in a phrase.</summary>
    public string? What { get; set; }

    /// <summary>Who gave the gift.</summary>
    public string? From { get; set; }

    /// <summary>Its value in pounds.</summary>
    public string? Pounds { get; set; }

    /// <summary>Whether it has nothing to do with their place on the council.</summary>
    public bool Private { get; set; }

    /// <summary>What the giver seeks of the council.</summary>
    public string? Seeks { get; set; }

    /// <summary>What the interest consists in.</summary>
    public InterestSort InterestSort { get; set; }

    /// <summary>What kind of interest it is.</summary>
    public InterestKind? InterestKind { get; set; }

    /// <summary>What became of it.</summary>
    public InterestChange Change { get; set; }

    /// <summary>To whom they are close, by id.</summary>
    public string? With { get; set; }

    /// <summary>How they are close.</summary>
    public Closeness? How { get; set; }

    /// <summary>The office whose holder keeps the register.</summary>
    public string? Keeper { get; set; }

    /// <summary>The day of it.</summary>
    public DateEntry On { get; set; } = new();

    /// <summary>That day.</summary>
    [BindNever]
    public LocalDate? Day { get; set; }

    /// <summary>Whether it is about a gift.</summary>
    public bool IsGift => Sort is WhatIsDeclared.Gift or WhatIsDeclared.RefusedGift;

    /// <summary>The value in pence; null where it is no amount of money.</summary>
    internal long? Pence => decimal.TryParse(Pounds?.Trim().TrimStart('£'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var pounds) && pounds is >= 0 and < 100_000_000
        && pounds * 100 == Math.Truncate(pounds * 100) ? (long)(pounds * 100) : null;
}
