using Ledger.Domain.Concerns;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Concerns;

/// <summary>A concern as it is typed.</summary>
public sealed class ConcernAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>Whom it is about, by id.</summary>
    public string? About { get; set; }

    /// <summary>What kind of concern it is.</summary>
    public ConcernKind? Kind { get; set; }

    /// <summary>How serious it is.</summary>
    public Seriousness Seriousness { get; set; } = Seriousness.Ordinary;

    /// <summary>What is complained of.</summary>
    public string? What { get; set; }

    /// <summary>Where it was voiced, if at all.</summary>
    public Venue Where { get; set; }

    /// <summary>The chain that it goes by, where the protocol gives several.</summary>
    public string? Chain { get; set; }

    /// <summary>The day of what is complained of.</summary>
    public DateEntry On { get; set; } = new();

    /// <summary>That day.</summary>
    [BindNever]
    public LocalDate? Day { get; set; }
}
