using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Reports;

/// <summary>The reports there are.</summary>
public sealed class IndexModel(SignedIn me) : PageModel
{
    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>Each report: its name, what it is called, and what it says.</summary>
    public IReadOnlyList<(string Name, string Title, string Says)> Reports { get; } =
    [
        ("equal-treatment", "Equal treatment", "Matter by matter, what each group asked, was offered, had and was told, with the advice side by side."),
        ("year", "The year’s report", "For the body that decides: a part for the open agenda, and one for when the public is excluded."),
        ("findings", "Breaches and questions", "What was not kept, or has to be judged, with the clause and the evidence."),
        ("duties", "Duties", "What is owed, to whom, by when, under which clause; and what was."),
        ("waiting-times", "Waiting times", "How long each group waited for answers, and whether the differences could be chance."),
        ("requests", "Requests", "Everything that groups and members asked of officers, and what became of it."),
        ("copies", "Copies of letters", "Who had copies of which letters, and on what each copy rests."),
        ("register", "Registers", "Interests, gifts and hospitality, relationships and dispensations."),
        ("readings", "Readings in confidence", "Who read what in confidence and why, to whom it was disclosed, and what was erased."),
    ];
}
