using Ledger.Domain.Matters;
using Ledger.Host.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>When a group was supported, as somebody says who has just been there.</summary>
public enum WhenItWas
{
    /// <summary>Today, and it is over.</summary>
    EarlierToday,

    /// <summary>Yesterday.</summary>
    Yesterday,

    /// <summary>Today, and still to come.</summary>
    LaterToday,

    /// <summary>On a day that they name.</summary>
    AnotherDay,
}

/// <summary>When the group asked, as far as the officer knows.</summary>
public enum WhenTheyAsked
{
    /// <summary>Nobody knows exactly.</summary>
    NotKnown,

    /// <summary>On the day itself.</summary>
    TheSameDay,

    /// <summary>On a day that they name.</summary>
    AnotherDay,
}

/// <summary>What an officer has answered so far of a briefing that they log.</summary>
public sealed class BriefingAnswers
{
    /// <summary>What was typed to find the matter.</summary>
    public string? Search { get; set; }

    /// <summary>The matter's reference.</summary>
    public string? Matter { get; set; }

    /// <summary>The title of a matter that is new; null for one that is open already.</summary>
    public string? Title { get; set; }

    /// <summary>The id of the group (or member).</summary>
    public string? Group { get; set; }

    /// <summary>What was asked for.</summary>
    public SupportKind? Kind { get; set; }

    /// <summary>On what.</summary>
    public string? About { get; set; }

    /// <summary>When it was.</summary>
    public WhenItWas? When { get; set; }

    /// <summary>The day that they name.</summary>
    public DateEntry On { get; set; } = new();

    /// <summary>The day that this came to when it was answered.</summary>
    [BindNever]
    public LocalDate? Day { get; set; }

    /// <summary>Whether it is still to come.</summary>
    [BindNever]
    public bool ToCome { get; set; }

    /// <summary>When the group asked.</summary>
    public WhenTheyAsked Asked { get; set; }

    /// <summary>The day that they name.</summary>
    public DateEntry AskedOn { get; set; } = new();

    /// <summary>That day.</summary>
    [BindNever]
    public LocalDate? AskedDay { get; set; }

    /// <summary>Who went, by person.</summary>
    public List<string> Officers { get; set; } = [];

    /// <summary>Whether people were there, or are expected, who are not members of the council.</summary>
    public bool NonMembers { get; set; }

    /// <summary>Their names, one a line, as far as known.</summary>
    public string? NonMemberNames { get; set; }

    /// <summary>Whether an officer sits with the group, and does not write or speak to it elsewhere.</summary>
    public bool IsMeeting => Kind is SupportKind.Attendance;
}
