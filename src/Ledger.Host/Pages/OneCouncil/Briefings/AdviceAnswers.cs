using Ledger.Domain.Matters;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>An option as it is typed: its merits and demerits one a line.</summary>
public sealed class OptionAnswer
{
    /// <summary>The option.</summary>
    public string? Option { get; set; }

    /// <summary>Its merits.</summary>
    public string? Merits { get; set; }

    /// <summary>Its demerits.</summary>
    public string? Demerits { get; set; }

    /// <summary>As it is recorded.</summary>
    internal AdvisedOption Read() => new(Option!.Trim(), Lines.Of(Merits), Lines.Of(Demerits));
}

/// <summary>What an officer advised, written down at a desk.</summary>
public sealed class AdviceAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>Spoken or written.</summary>
    public AdviceForm? Form { get; set; }

    /// <summary>The facts stated, one a line.</summary>
    public string? Facts { get; set; }

    /// <summary>The options put.</summary>
    public List<OptionAnswer> Options { get; set; } = [];

    /// <summary>The option that is being typed.</summary>
    public OptionAnswer Typed { get; set; } = new();

    /// <summary>What was recommended.</summary>
    public string? Recommendation { get; set; }

    /// <summary>The political implications dealt with.</summary>
    public string? Political { get; set; }
}
