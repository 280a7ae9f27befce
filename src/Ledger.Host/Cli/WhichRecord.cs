using System.CommandLine;
using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary>The options that name one record.</summary>
internal sealed class WhichRecord
{
    private readonly Option<string?> matter = Options.Text("--matter", "Only this matter", "REF");
    private readonly Option<string?> letter = Options.Text("--letter", "Only this letter", "REF");
    private readonly Option<string?> concern = Options.Text("--case", "Only this concern", "REF");
    private readonly Option<string?> record = Options.Text("--record", "Only this record, of any kind", "KIND/REF");

    internal void AddTo(Command verb)
    {
        verb.Add(matter);
        verb.Add(letter);
        verb.Add(concern);
        verb.Add(record);
    }

    /// <summary>The record named; null where none is.</summary>
    /// <exception cref="UnusableInputException">Several are named, or one that is of no kind.</exception>
    internal StreamName? Of(ParseResult line)
    {
        var named = new List<StreamName>();
        if (line.GetValue(matter) is { } one) named.Add(Matter.Stream(one));
        if (line.GetValue(letter) is { } another) named.Add(Letter.Stream(another));
        if (line.GetValue(concern) is { } raised) named.Add(Concern.Stream(raised));
        if (line.GetValue(record) is { } any) named.Add(Read(any));
        return named.Count <= 1 ? named.Cast<StreamName?>().FirstOrDefault() : throw new UnusableInputException("Several records are named.", "Name one.");
    }

    private static StreamName Read(string text)
    {
        try
        {
            return StreamName.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new UnusableInputException(wrong.Message, "Mend --record and ask again.", wrong);
        }
    }
}
