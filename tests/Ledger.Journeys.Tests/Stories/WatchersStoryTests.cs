using System.IO.Compression;
using Ledger.Domain.Concerns;
using Ledger.Domain.Integrity;
using Ledger.Host.Security;
using Ledger.Journeys.Tests.Bundles;
using Ledger.Projections;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Stories;

/// <summary>Those who hold the council to its record: the monitoring officer with a case, the auditor with a grant, the leader of a group with a fingerprint.</summary>
[Collection(nameof(Stories))]
public sealed class WatchersStoryTests(StoryCouncil council, Browser browser)
{
    [Fact]
    public async Task The_monitoring_officer_opens_a_case_replays_it_and_gives_evidence_that_anybody_can_check()
    {
        var officer = await council.Signed(browser, "Mo Nitor", "case");
        await officer.Look("Exampleton Town Council");
        (await officer.Page.APIRequest.GetAsync(At("/matters/M-1"))).Status.ShouldBe(404);
        await officer.Follow("Concern C-1");
        await officer.Look("Concern C-1");
        await officer.Follow("Open the case: say what is looked into, and place a hold");
        await officer.Look("Open the case");
        await officer.Type("Which records?", "matter/M-1\nmatter/M-77");
        await officer.Choose("Nothing of them may be erased while the hold stands");
        await officer.Page.GetByLabel("Who approves the hold? It takes two people.").SelectOptionAsync("ann-sample");
        await officer.Type("Why is it placed?", "The concern is about what was recorded then.");
        await officer.Press("Continue");
        await officer.LookWrong("Open the case", "“matter/M-77” is no record. Write its kind and reference, such as matter/M-12.");
        await officer.Type("Which records?", "matter/M-1");
        await officer.Press("Continue");
        await officer.Look("Open the case");
        await officer.Press("Open the case");
        await officer.Look("Recorded");
        (await Case()).IsHeld(new("matter", "M-1")).ShouldBeTrue();

        await officer.Follow("Look into matter M-1");
        await officer.Look("The car park in Mill Lane");
        await officer.Follow("See it as it stood on another day, or under another protocol");
        await officer.Type("What had happened by the end of", "2026-02-02");
        await officer.Press("Show it so");
        await Assertions.Expect(officer.Page.GetByText("2 of 4 entries")).ToBeVisibleAsync();
        await officer.Look("Matter M-1, as it stood");
        await officer.Page.GotoAsync(At("/replay/matter/M-1"));
        await officer.Page.GetByLabel("Judged by").SelectOptionAsync((await officer.Page.Locator("option[value^='faversham']").First.GetAttributeAsync("value"))!);
        await officer.Press("Show it so");
        await Assertions.Expect(officer.Page.GetByText("protocol faversham")).ToBeVisibleAsync();
        await officer.Look("Matter M-1, as it stood");

        await officer.Page.GotoAsync(At("/certificate/matter/M-1"));
        await officer.Look("Certify that nothing was recorded");
        foreach (var part in (string[])["Day", "Month"]) await officer.Page.Locator($"[name='To.{part}']").FillAsync("1");
        await officer.Page.Locator("[name='To.Year']").FillAsync("2026");
        await officer.Press("Check, and make the certificate");
        await officer.LookWrong("Certify that nothing was recorded", "Enter the first day.");
        await Days(officer, 1, 1, 2026, 2, 1, 2026);
        var certificate = await Download(officer, "Check, and make the certificate");
        certificate.ShouldContain("nothing was recorded of matter/M-1");
        // The button does not answer to a second press within a second of the first; a page opened anew does.
        await officer.Page.GotoAsync(At("/certificate/matter/M-1"));
        await Days(officer, 1, 1, 2026, 1, 1, 2199);
        await officer.Press("Check, and make the certificate");
        await officer.LookWrong("Certify that nothing was recorded", "The last day must be over, since more may be recorded on it.");

        await officer.Page.GotoAsync(At("/bundle/matter/M-1"));
        await officer.Type("To whom is it given?", "Sol Icitor");
        await officer.Type("What for?", "Concern C-1");
        await officer.Look("Make a bundle of the evidence");
        var bundle = await Bytes(officer, "Record it and make the bundle");
        using var checking = new CheckedByPage(officer.Page);
        var said = await checking.Check(new("the evidence of M-1", bundle, [.. council.Served.Ledger.Signer.Keys(Served.Council).Select(key => key.ToString())], [], Verdict.Holds, ""));
        said.Verdict.ShouldBe(Verdict.Holds, string.Join('\n', said.Everything));
        await officer.Picture();
    }

    [Fact]
    public async Task The_auditor_sees_what_is_granted_and_reads_within_it()
    {
        var auditor = await council.Signed(browser, "Aud Itor", "auditor");
        await auditor.Look("Exampleton Town Council");
        var home = await auditor.Page.InnerTextAsync("main");
        home.ShouldContain("In force");
        home.ShouldContain("Every matter and letter");
        home.ShouldContain("what was said in confidence");
        home.ShouldContain("31 December 2099");
        home.ShouldContain("Proposed by Robin Example, Town Clerk, on 5 January 2026; agreed by Mo Nitor, Monitoring Officer, on 6 January 2026");
        await auditor.Page.GetByRole(AriaRole.Link, new() { Name = "Read the matters" }).ClickAsync();
        await auditor.Follow("The car park in Mill Lane");
        await auditor.Look("The car park in Mill Lane");
        (await auditor.Page.InnerTextAsync("main")).ShouldNotContain(StoryCouncil.Discussed);
        (await auditor.Page.APIRequest.GetAsync(At("/records/concern/C-1"))).Status.ShouldBe(404);

        await auditor.Follow("Make a bundle of its evidence for somebody who checks it without this ledger");
        await auditor.Type("To whom is it given?", "Sol Icitor");
        await auditor.Type("What for?", "The audit of 2026");
        await auditor.Look("Make a bundle of the evidence");
        var bundle = await Bytes(auditor, "Record it and make the bundle");
        using var zip = new ZipArchive(new MemoryStream(bundle));
        var words = string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        words.ShouldContain("The car park in Mill Lane");
        words.ShouldNotContain(StoryCouncil.Discussed);
        using var checking = new CheckedByPage(auditor.Page);
        var said = await checking.Check(new("what an auditor may see of M-1", bundle, [.. council.Served.Ledger.Signer.Keys(Served.Council).Select(key => key.ToString())], [], Verdict.Holds, ""));
        said.Verdict.ShouldBe(Verdict.Holds, string.Join('\n', said.Everything));
    }

    [Fact]
    public async Task The_leader_of_a_group_checks_that_the_record_still_fits_a_fingerprint_that_was_kept()
    {
        var leader = await council.Signed(browser, "Cllr Ann Sample", "fingerprint");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^See the latest, and check") }).ClickAsync();
        await leader.Look("The record’s fingerprint");
        (await leader.Page.InnerTextAsync("main")).ShouldContain("None has been sent to you yet.");
        var kept = await leader.Page.APIRequest.GetAsync(new Uri(council.Served.Address, $"/log/{Served.Council}/checkpoint").AbsoluteUri);
        var note = await kept.TextAsync();
        await council.Served.Record("""{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-03-05","matter":"M-90","title":"The bandstand"}""");
        await council.Served.Ledger.PlaceAll();

        await leader.Press("Check it");
        await leader.LookWrong("The record’s fingerprint", "Choose the e-mail or the file, or paste the fingerprint.");
        await leader.Page.GetByLabel("Or paste the fingerprint from the e-mail").FillAsync("> Dear Ann,\n>\n> " + note.Replace("\n", "\n> ", StringComparison.Ordinal));
        await leader.Press("Check it");
        await Assertions.Expect(leader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Yes Today’s record begins with the ");
        await leader.Look("The record’s fingerprint");

        await leader.Page.GetByLabel("Or paste the fingerprint from the e-mail").FillAsync(note.Replace("\n— ", "1\n— ", StringComparison.Ordinal));
        await leader.Press("Check it");
        await leader.LookWrong("The record’s fingerprint", "There is no fingerprint in it. Choose the e-mail as you received it, saved as a file, or the file that was attached to it.");

        // Signed with the log's own key, of another history: what a council could only have signed if it rewrote its record.
        var stated = Checkpoint.Parse(Note.Parse(note).Text);
        var another = Note.Sign((stated with { Root = Hash.Of([1, 2, 3]) }).Text, KeyFile.Read(Path.Combine(council.LogHome, $"{Served.Council}.key"), stated.Origin, KeyKind.Log)[0]);
        await leader.Page.GetByLabel("The e-mail, saved, or its file checkpoint.txt").SetInputFilesAsync(new FilePayload { Name = "checkpoint.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(another.ToString()) });
        await leader.Press("Check it");
        await Assertions.Expect(leader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("No Today’s record does not begin with the ");
        await leader.Look("The record’s fingerprint");

        var others = Note.Sign(stated.Text, SampleKeys.Log(stated.Origin, "another"));
        await leader.Page.GetByLabel("The e-mail, saved, or its file checkpoint.txt").SetInputFilesAsync(new FilePayload { Name = "checkpoint.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(others.ToString()) });
        await leader.Press("Check it");
        await leader.LookWrong("The record’s fingerprint", "It is not signed with the key of this council’s log. It may be of another council, or somebody has changed it: choose the e-mail as you received it.");
    }

    private static async Task Days(Person officer, params int[] parts)
    {
        string[] names = ["From.Day", "From.Month", "From.Year", "To.Day", "To.Month", "To.Year"];
        foreach (var (name, part) in names.Zip(parts)) await officer.Page.Locator($"[name='{name}']").FillAsync($"{part}");
    }

    private static async Task<string> Download(Person officer, string button) => System.Text.Encoding.UTF8.GetString(await Bytes(officer, button));

    private static async Task<byte[]> Bytes(Person officer, string button)
    {
        var download = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Press(button));
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private string At(string rest) => new Uri(council.Served.Address, $"/{Served.Council}{rest}").AbsoluteUri;

    private async Task<Concern> Case()
    {
        await using var session = council.Served.Ledger.Store.QuerySession(Served.Council);
        return new((await session.LoadAsync<StreamSnapshot>(Concern.Stream("C-1").Id, TestContext.Current.CancellationToken)).History());
    }
}
