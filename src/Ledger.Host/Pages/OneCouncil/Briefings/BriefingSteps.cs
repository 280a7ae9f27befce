namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>The questions of a briefing, in order; each is a page.</summary>
internal static class BriefingSteps
{
    internal const string Matter = "matter";
    internal const string NewMatter = "new-matter";
    internal const string Group = "group";
    internal const string Asked = "asked";
    internal const string When = "when";
    internal const string Who = "who";
    internal const string AskedOn = "asked-on";
    internal const string Check = "check";

    internal static IReadOnlySet<string> All { get; } = new HashSet<string>([Matter, NewMatter, Group, Asked, When, Who, AskedOn, Check]);

    /// <summary>The first question that is not answered yet; the page with all answers once none is left.</summary>
    internal static string Next(BriefingAnswers answers) =>
        answers.Matter is null ? Matter
        : answers.Group is null ? Group
        : answers.Kind is null ? Asked
        : answers.Day is null ? When
        : answers.Officers.Count == 0 ? Who
        : Check;

    /// <summary>The question before one; null before the first.</summary>
    internal static string? Before(string step) => step switch
    {
        Matter => null,
        NewMatter or Group => Matter,
        Asked => Group,
        When => Asked,
        Who => When,
        AskedOn => Check,
        _ => Who,
    };
}
