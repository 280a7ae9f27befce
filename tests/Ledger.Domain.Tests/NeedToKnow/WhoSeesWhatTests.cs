using System.Text;
using Ledger.Domain.NeedToKnow;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>
/// Every role, every layer, every kind of record: <c>docs/who-sees-what.md</c> is the expectation, to be checked against the table of who may do
/// what. What the code opens otherwise fails here, and is written there to be looked at.
/// </summary>
public sealed class WhoSeesWhatTests
{
    private static readonly (string Title, Reader Reader)[] Columns =
    [
        ("clerk", Onlookers.Clerk), ("monitoring officer", Onlookers.MonitoringOfficer), ("director", Onlookers.Director), ("Ann, who leads Labour", Onlookers.Ann), ("Bob, Labour", Onlookers.Bob),
        ("Cat, Conservative", Onlookers.Cat), ("Labour's assistant", Onlookers.Assistant), ("auditor", Onlookers.Auditor), ("planning's chair", Onlookers.Decider),
        ("investigator", Onlookers.Investigator), ("administrator", Onlookers.Administrator),
    ];

    [Fact]
    public void The_page_of_who_sees_what_is_what_the_code_does()
    {
        var path = Path.Combine(Samples.Checkout(), "docs", "who-sees-what.md");
        var (there, now) = (File.Exists(path) ? File.ReadAllText(path) : "", Page());
        if (there == now) return;
        File.WriteAllText(path, now);
        Assert.Fail($"{path} was out of date and has been written anew. Look at every cell that differs, and commit it if it is meant.");
    }

    [Fact]
    public void Whoever_keeps_the_database_sees_everything()
    {
        foreach (var (_, record, entry) in Situations.All.SelectMany(part => part.Rows)) Cell(Reader.Keeper, record, entry).ShouldBe("C S A D P");
    }

    [Fact]
    public void Nobody_in_no_role_sees_anything()
    {
        foreach (var (_, record, entry) in Situations.All.SelectMany(part => part.Rows).Where(row => row.Record is not Ledger.Domain.Roster.Council))
            Cell(new(Role.Member), record, entry).ShouldBe("–");
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Who sees what

            Written by a test from the code (`src/Ledger.Domain/NeedToKnow`), and the test's expectation: one line for each sort of entry, one column for each reader at an
            invented council, each in one role. **C**ontact: that it happened, when, and who took part. **S**ubject: what about. **A**dvice: what officers said. **D**iscussion: what
            a group, or a side in a concern, said in confidence. **P**ersonal data. A small letter opens once the reader gives a basis, which is recorded, for that day. A dash:
            for that reader the entry does not exist. The letters say what is open of such an entry, whether or not this one has anything in that layer.


            """);
        foreach (var (heading, rows) in Situations.All)
        {
            page.Append($"## {heading}\n\n| | {string.Join(" | ", Columns.Select(column => column.Title))} |\n|---|{string.Concat(Columns.Select(_ => "---|"))}\n");
            foreach (var (what, record, entry) in rows) page.Append($"| {what} | {string.Join(" | ", Columns.Select(column => Cell(column.Reader, record, entry)))} |\n");
            page.Append('\n');
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static string Cell(Reader reader, Records.IRecord record, long entry)
    {
        var seen = Onlookers.Sees(reader, concerns: Situations.Concerns).See(record)?.Entry(entry);
        if (seen is null) return "–";
        return string.Join(' ', Enum.GetValues<Layer>()
            .Select(layer => seen.View.Shown.Contains(layer) ? $"{layer}"[..1] : seen.View.OnBasis.Contains(layer) ? $"{layer}"[..1].ToLowerInvariant() : "").Where(letter => letter.Length > 0));
    }
}
