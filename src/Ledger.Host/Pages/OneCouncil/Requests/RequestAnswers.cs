using Ledger.Domain.Requests;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Requests;

/// <summary>What a member asks of officers.</summary>
public sealed class RequestAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>The member who asks, by id.</summary>
    public string? Member { get; set; }

    /// <summary>What kind of thing is asked for.</summary>
    public RequestKind? Kind { get; set; }

    /// <summary>What it is for.</summary>
    public RequestPurpose? Purpose { get; set; }

    /// <summary>The body for a meeting of which it is asked; none in particular, where empty.</summary>
    public string? Body { get; set; }

    /// <summary>The day of that meeting, as it was typed.</summary>
    public DateEntry Meeting { get; set; } = new();

    /// <summary>That day.</summary>
    [BindNever]
    public LocalDate? MeetingOn { get; set; }

    /// <summary>The questions, one a line.</summary>
    public string? Questions { get; set; }

    /// <summary>The officer addressed, by person; nobody in particular, where empty.</summary>
    public string? To { get; set; }

    /// <summary>For whom it is asked, where not for the member’s own work.</summary>
    public string? OnBehalfOf { get; set; }

    /// <summary>Whether it is to be kept from other members.</summary>
    public bool InConfidence { get; set; }

    /// <summary>How it came.</summary>
    public RequestChannel? Channel { get; set; }

    /// <summary>The day on which it came.</summary>
    public DateEntry On { get; set; } = new();

    /// <summary>That day.</summary>
    [BindNever]
    public LocalDate? Day { get; set; }
}
