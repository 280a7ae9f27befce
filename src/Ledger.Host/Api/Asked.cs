using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>What a query asks of a report, in the words of the command line's options.</summary>
internal static class Asked
{
    /// <summary>The form of the answer, which the Accept header may say as well.</summary>
    internal static Option Format { get; } = Option.OneOf("format", "In what form; what Accept says, where left out.", "json", "csv", "text", "pdf");

    /// <summary>The moments that a report or replay looks from, and the pack that judges.</summary>
    internal static IReadOnlyList<Option> Moments { get; } =
    [
        Option.Text("asOf", "What had happened by then: a date or a time; now, where left out."),
        Option.Text("knownAt", "What had been recorded by then: a date or a time; now, where left out."),
        Option.Text("under", "Another pack to judge by: ID or ID@VERSION."),
    ];

    /// <summary>Everything that a report can be asked.</summary>
    internal static IReadOnlyList<Option> OfReport { get; } =
    [
        Option.Text("matter", "Only this matter."), Option.Text("letter", "Only this letter."), Option.Text("case", "Only this concern."),
        Option.Text("record", "Only this record, of any kind: KIND/REF."), Option.Text("group", "Only what concerns this group or member."),
        Option.Text("from", "Only what happened on or after this day."), Option.Text("to", "Only what happened on or before this day."),
        .. Moments, Option.Text("body", "Compare the members of this body."), Option.OneOf("part", "Of the year's report.", "both", "open", "excluded"), Format,
    ];

    /// <summary>The scope that the query asks for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="council">The council.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="only">The one record, where the address names it.</param>
    /// <exception cref="UnusableInputException">Something in it can't be read.</exception>
    internal static ReportScope Scope(HttpContext http, Council council, Instant now, StreamName? only = null)
    {
        var caller = Caller.Of(http);
        if (Said("group") is { } group && !council.MayKnow(group)) throw new UnusableInputException($"There never was a group or member “{group}”.", "Give its id, as the roster has it.");
        var (from, to) = Cli.Options.SpanOf(Said("from"), "`from`", Said("to"), "`to`");
        return new(
            caller.Council, caller.Reader, Moment("asOf"), Moment("knownAt"), only ?? Record(), Said("group"), from, to,
            Said("under") is { } pack ? PackShelf.Get(pack, council) : null, Said("body"), Said("part") is { } part ? Enum.Parse<ReportPart>(part, ignoreCase: true) : ReportPart.Both);

        string? Said(string name) => Takes.Said(http, name);

        Instant Moment(string name) => Cli.Options.MomentOf(Said(name), $"`{name}`") ?? now;

        StreamName? Record() => (Said("matter"), Said("letter"), Said("case"), Said("record")) switch
        {
            (null, null, null, null) => null,
            ({ } matter, null, null, null) => Matter.Stream(matter),
            (null, { } letter, null, null) => Letter.Stream(letter),
            (null, null, { } concern, null) => Concern.Stream(concern),
            (null, null, null, { } any) => Any(any),
            _ => throw new UnusableInputException("Several records are named.", "Name one."),
        };
    }

    private static StreamName Any(string text)
    {
        try
        {
            return StreamName.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new UnusableInputException(wrong.Message, "Mend `record` and ask again.", wrong);
        }
    }
}
