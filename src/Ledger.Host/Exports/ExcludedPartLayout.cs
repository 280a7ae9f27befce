using Ledger.Projections.Reports.Year;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>Lays out the part of the year's report that is for when the public is excluded.</summary>
internal static class ExcludedPartLayout
{
    internal static void LayOut(IAnsiConsole console, YearReport report, ExcludedPart excluded)
    {
        YearText.LayOutTitle(console, report, "Part 2: NOT FOR PUBLICATION. For when the public is excluded.");
        console.WriteLine($"\nResolution as it may be put: “{excluded.Resolution}”");
        console.WriteLine($"Ground: {excluded.Ground}.");
        YearText.Heading(console, "1. Requests refused");
        if (excluded.Refused.Count == 0) console.WriteLine("None.");
        else console.Write(AskedLayout.Table(excluded.Refused));
        YearText.Heading(console, "2. Breaches and questions");
        if (excluded.Findings.Count == 0) console.WriteLine("None.");
        console.LayOutFindings(excluded.Findings, withReference: true);
        YearText.Heading(console, "3. Duties late, overdue or waived");
        if (excluded.Duties.Count == 0) console.WriteLine("None.");
        console.LayOutDuties(excluded.Duties, withReference: true);
        YearText.Heading(console, "4. Lawful differences, explained");
        if (excluded.Lawful.Count == 0) console.WriteLine("None.");
        console.LayOutNotes(excluded.Lawful, withReference: true);
        YearText.Heading(console, "5. Advice that was not judged the same");
        if (excluded.Advice.Count == 0) console.WriteLine("None.");
        foreach (var (matter, advice) in excluded.Advice.Select(one => ($"{one.Matter}  {one.Title}", one.Compared)))
        {
            console.WriteLine(matter);
            console.LayOutAdvice(advice);
        }

        YearText.Heading(console, "6. What is not listed even here");
        foreach (var sentence in excluded.NotListed) console.WriteLine(sentence);
    }
}
