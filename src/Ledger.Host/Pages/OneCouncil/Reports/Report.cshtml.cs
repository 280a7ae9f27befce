using Ledger.Domain.Roster;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Documents;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Ledger.Host.Pages.OneCouncil.Reports;

/// <summary>One report, on a page or to take away.</summary>
public sealed class ReportModel(ReadingHere reading, CouncilHere here, SignedIn me) : PageModel
{
    private const int OnAPage = 120;

    /// <summary>A format to take a report away in.</summary>
    /// <param name="Name">What people call it.</param>
    /// <param name="Value">Its name in the address.</param>
    public sealed record Format(string Name, string Value);

    /// <summary>The report's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string Name { get; set; } = "";

    /// <summary>Whom and which days it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    /// <summary>The day by whose end things had happened.</summary>
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    /// <summary>The day by whose end things had been recorded.</summary>
    [BindProperty(SupportsGet = true)]
    public string? KnownAt { get; set; }

    /// <summary>Another protocol to judge by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Under { get; set; }

    /// <summary>Which part of a report that has two.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    /// <summary>In what format it is taken away; on a page, where not given.</summary>
    [FromQuery(Name = "format")]
    public string? Away { get; set; }

    /// <summary>Which page of a long one.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>The report; null where what was asked for cannot be read.</summary>
    public IReport? Report { get; private set; }

    /// <summary>The page's title.</summary>
    public string Title => Report?.Title ?? "Report";

    /// <summary>What is on this page.</summary>
    public IReadOnlyList<Block> Blocks { get; private set; } = [];

    /// <summary>How many pages it fills.</summary>
    public int Pages { get; private set; } = 1;

    /// <summary>The protocols to choose from.</summary>
    public IReadOnlyList<(string Value, string Text)> Packs { get; private set; } = [];

    /// <summary>The parts to choose from.</summary>
    public IEnumerable<(string Value, string Text)> Parts => [("Open", "The part for the open agenda"), ("Excluded", "The part for when the public is excluded")];

    /// <summary>The formats there are.</summary>
    public IReadOnlyList<Format> Formats { get; } =
        [new("a document (PDF)", "pdf"), new("a spreadsheet (ODS)", "ods"), new("a web page (HTML)", "html"), new("plain text", "text"), new("CSV", "csv"), new("JSON", "json")];

    /// <summary>Where the report is to be had in a format, as it is shown.</summary>
    public string Download(Format format) => QueryHelpers.AddQueryString(
        Request.Path, Request.Query.Where(part => part.Key is not ("page" or "format")).SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value))
            .Append(new("format", format.Value)));

    /// <summary>The report.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!ReportShelf.Names.Contains(Name) || (Away is not null && !Exports.Formats.MediaTypes.ContainsKey(Away))) return NotFound();
        var council = await here.Council(cancel);
        Packs = PacksToChoose.For(council);
        var scope = Narrow(await reading.Scope(cancel), council);
        if (!ModelState.IsValid) return Away is null ? Page() : BadRequest();
        Report = await ReportShelf.Make(Name, reading.Session, scope, reading.Now, cancel);
        if (Away is not null) return File(Report.Bytes(Away), Exports.Formats.MediaTypes[Away], $"{me.Council}-{Name}.{(Away == "text" ? "txt" : Away)}");
        var sheets = Sheets.Of(Report.Blocks(), OnAPage);
        Pages = sheets.Count;
        Number = Math.Clamp(Number, 1, Pages);
        Blocks = sheets[Number - 1];
        return Page();
    }

    private ReportScope Narrow(ReportScope whole, Council council)
    {
        var scope = Filter.Narrow(whole, council, ModelState, nameof(Filter));
        return scope with
        {
            AsOf = ListFilter.EndOf(AsOf, reading.Now, ModelState, nameof(AsOf)) ?? scope.AsOf,
            KnownAt = ListFilter.EndOf(KnownAt, reading.Now, ModelState, nameof(KnownAt)) ?? scope.KnownAt,
            Under = PacksToChoose.Find(Under, council, ModelState, nameof(Under)),
            Part = Enum.TryParse<ReportPart>(Part, out var part) && Enum.IsDefined(part) ? part : ReportPart.Both,
        };
    }
}
