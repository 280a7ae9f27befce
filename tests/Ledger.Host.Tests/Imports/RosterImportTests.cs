using Ledger.Domain;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Imports.Rosters;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Imports;

/// <summary>A roster read into the ledger: importing again changes nothing; a changed roster records just the changes.</summary>
public sealed class RosterImportTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string First = "Name,Party,Ward,Email\nAnn Sample,Labour,North,ann@example.org\nBob Sample,Labour,South,bob@example.org\nCat Specimen,Conservative,North,cat@example.org\n";
    private static readonly LocalDate Day = new(2025, 5, 8);

    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        var how = new Submission("administrator", new OccurredAt(new LocalDate(2025, 5, 1)));
        (await ledger.Door.Submit("newton", new(new CreateCouncil("newton", "Newton Parish Council"), how), CancellationToken.None)).IsRecorded.ShouldBeTrue();
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        (await Import(First)).ShouldNotBeEmpty();
        (await Import(First)).ShouldBeEmpty();
        var council = (await Council()).On(Day);
        council.Members.Select(member => member.Name).ShouldBe(["Cllr Ann Sample", "Cllr Bob Sample", "Cllr Cat Specimen"], ignoreOrder: true);
        council.MembersOf("labour").Count().ShouldBe(2);
        council.Mailboxes["ann@example.org"].ShouldBe("ann-sample");
    }

    [Fact]
    public async Task A_changed_roster_records_just_the_changes_and_loses_no_history()
    {
        await Import(First);
        var changes = await Import(
            "Name,Party,Ward,Email\nAnn Sample,Green,North,ann@example.org\nCat Specimen,Conservative,North,cat@example.org\nDan New,Labour,South,dan@example.org\n", Day.PlusDays(1));
        changes.Select(change => change.GetType().Name).ShouldBe(
            ["FormGroup", "CeaseMember", "LeaveGroup", "JoinGroup", "TakeOffice", "JoinGroup", "OpenMailbox"], ignoreOrder: true);
        var council = await Council();
        council.On(Day).Member("ann-sample")!.Group!.Id.ShouldBe("labour");
        council.On(Day.PlusDays(1)).Member("ann-sample")!.Group!.Id.ShouldBe("green");
        council.On(Day).Member("bob-sample").ShouldNotBeNull();
        council.On(Day.PlusDays(1)).Member("bob-sample").ShouldBeNull();
        council.On(Day.PlusDays(1)).Member("dan-new").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_group_that_nobody_is_in_any_more_dissolves()
    {
        await Import(First);
        var changes = await Import("Name,Party,Ward,Email\nAnn Sample,Labour,North,\nBob Sample,Labour,South,\nCat Specimen,Labour,North,\n", Day.PlusDays(1));
        changes.ShouldContain(change => change is DissolveGroup);
        (await Council()).On(Day.PlusDays(1)).Groups.ShouldHaveSingleItem().Id.ShouldBe("labour");
    }

    [Fact]
    public async Task Every_real_roster_goes_in_and_goes_in_again_without_a_change()
    {
        var shared = Path.Combine(Checkout.Root, "..", "shared", "samples", "rosters");
        Assert.SkipUnless(Directory.Exists(shared), "The samples in ../shared/samples/rosters are not here.");
        foreach (var file in Directory.GetFiles(shared))
        {
            if (RosterFile.Read(file) is not RosterReading.Read read) continue;
            var slug = Path.GetFileNameWithoutExtension(file).Replace('.', '-');
            var how = new Submission("administrator", new OccurredAt(new LocalDate(2025, 5, 1)));
            await ledger.Door.Submit(slug, new(new CreateCouncil(slug, slug), how), CancellationToken.None);
            (await Import(read, Day, slug)).ShouldNotBeEmpty();
            (await Import(read, Day, slug)).ShouldBeEmpty();
            (await Council(slug)).On(Day).Members.Count.ShouldBe(read.Members.Count);
        }
    }

    [Fact]
    public async Task The_first_members_were_in_office_already_unless_somebody_says_on_which_day_they_took_it()
    {
        var read = Read("Name,Party,Ward\nAnn Sample,Labour,North\n");
        var before = await Council();
        RosterChanges.Between(before, before.On(Day), read, dayIsTold: true).OfType<TakeOffice>().ShouldHaveSingleItem().Already.ShouldBeFalse();
        (await Import(read, Day, "newton", dayIsTold: false)).OfType<TakeOffice>().ShouldHaveSingleItem().Already.ShouldBeTrue();
        (await Import(Read("Name,Party,Ward\nAnn Sample,Labour,North\nBob Sample,Labour,North\n"), Day, "newton", dayIsTold: false))
            .OfType<TakeOffice>().ShouldHaveSingleItem().Already.ShouldBeFalse();
    }

    private static RosterReading.Read Read(string csv)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv));
        return RosterFile.Read(stream, "roster.csv").ShouldBeOfType<RosterReading.Read>();
    }

    private async Task<IReadOnlyList<ICommand<Council>>> Import(string csv, LocalDate? day = null) => await Import(Read(csv), day ?? Day, "newton");

    private async Task<IReadOnlyList<ICommand<Council>>> Import(RosterReading.Read read, LocalDate day, string slug, bool dayIsTold = true)
    {
        var known = await Council(slug);
        var changes = RosterChanges.Between(known, known.On(day), read, dayIsTold);
        var how = new Submission("administrator", new OccurredAt(day));
        if (changes.Count == 0) return changes;
        var outcomes = await ledger.Door.SubmitAll(slug, [.. changes.Select(change => new Order(change, how))], CancellationToken.None);
        outcomes[^1].Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();
        return changes;
    }

    private Task<Council> Council(string slug = "newton") => ledger.Door.CouncilOf(slug, CancellationToken.None);
}
