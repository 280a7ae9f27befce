using System.Text.RegularExpressions;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary>What README says, runs, and shows what README says it shows.</summary>
public sealed partial class ReadmeTests(PostgresFixture postgres)
{
    [Fact]
    public async Task The_walk_through_does_what_it_says()
    {
        var database = await postgres.CreateDatabaseAsync();
        try
        {
            var told = new List<Run>();
            foreach (var line in Commands()) told.Add(await Run.Apart("", database, line));
            told.ShouldAllBe(run => run.Exit == 0);

            told[0].Out.ShouldContain("Exampleton Town Council begins its record");
            told[1].Out.ShouldContain("5 members in 2 wards");
            told[3].Out.ShouldContain("2 still owed, 0 of them overdue");
            told[3].Out.ShouldContain("Clause 4.3(d)");
            told[5].Out.ShouldContain("0 still owed, 0 of them overdue");
            told[6].Out.ShouldContain("clause 4.3(b)");
            told[7].Out.ShouldContain("DECLINED");
            told[8].Out.ShouldContain("Findings under hailsham");
            told[9].Out.ShouldContain("breach, clause 8.11: Support that Labour had on the same matter was refused to Conservative.");
        }
        finally
        {
            await postgres.DropDatabaseAsync(database);
        }
    }

    // The indented commands of the section, as a shell would take them apart.
    private static IEnumerable<string[]> Commands()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var section = readme[readme.IndexOf("## Log a briefing", StringComparison.Ordinal)..readme.IndexOf("## Everyday use", StringComparison.Ordinal)];
        return from line in section.Split('\n')
               where line.StartsWith("    ./ledger ", StringComparison.Ordinal)
               select Words().Matches(line["    ./ledger ".Length..]).Select(word => word.Value.Trim('"')).ToArray();
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
