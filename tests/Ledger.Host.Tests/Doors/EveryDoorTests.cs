using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Bundles;
using Ledger.Host.Tests.Cli;
using Ledger.Projections.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ledger.Host.Tests.Doors;

/// <summary>
/// Every role, every layer, every door: a page, a file to take away, the API, the command line, a report and a bundle show somebody the words that
/// <see cref="Sight"/> opens to them and no others; and every door closes at once when it closes.
/// </summary>
public sealed partial class EveryDoorTests(MarkedCouncil council) : IClassFixture<MarkedCouncil>
{
    private const string Slug = MarkedCouncil.Slug;

    private static readonly string[] Lists = ["", "/matters", "/matters?q=zq", "/findings", "/duties?State=all", "/reports", "/record", "/briefings"];

    // A few cells of the table, so that what all doors agree on is also what is meant.
    [Theory]
    [InlineData("clerk", "zqtitle zqasklabour zqadvlabour zqsaidcons zqaskgreen zqlettertext zqresident zqdocument zqgiver zqremark", "zqsaidlabour zqaboutclerk zqheard")]
    [InlineData("monitor", "zqremark zqheard", "zqtitle zqadvlabour zqsaidcons zqlettersubject zqaboutclerk")]
    [InlineData("director", "zqsaidlabour zqadvlabour zqadvcons zqlettertext zqanswer zqothertitle", "zqsaidcons zqaskgreen zqadvgreen zqgiver zqremark")]
    [InlineData("ann", "zqsaidlabour zqadvlabour zqasklabour zqlettertext zqanswer zqresident zqdocument zqremark", "zqadvcons zqsaidcons zqaskgreen zqadvgreen zqgiver zqaboutclerk zqheard")]
    [InlineData("bob", "zqsaidlabour zqadvlabour", "zqlettersubject zqquestion zqanswer zqdocument zqadvcons zqsaidcons")]
    [InlineData("cat", "zqsaidcons zqadvcons zqgiver zqaboutclerk", "zqguest zqsaidlabour zqadvlabour zqasklabour zqlettersubject zqquestion zqremark")]
    [InlineData("eve", "zqaskgreen zqadvgreen zqothertitle", "zqsaidlabour zqadvlabour zqsaidcons zqadvcons zqheard zqguest")]
    [InlineData("aide", "zqsaidlabour zqadvlabour", "zqlettersubject zqanswer zqadvcons zqresident")]
    [InlineData("auditor", "zqtitle zqadvlabour zqadvcons zqaskgreen zqlettertext zqanswer zqremark zqaudit", "zqsaidlabour zqsaidcons zqheard zqresident zqgiver")]
    [InlineData("chair", "zqtitle zqadvlabour zqdecision zqaboutclerk", "zqadvcons zqsaidlabour zqasklabour zqguest zqlettersubject")]
    [InlineData("investigator", "zqremark", "zqheard zqtitle zqadvlabour zqaboutclerk zqlettersubject")]
    [InlineData("administrator", "", "zqtitle zqothertitle zqguest zqasklabour zqadvlabour zqlettersubject zqquestion zqresident zqdocument zqgiver zqremark zqaboutclerk")]
    public async Task The_law_opens_to_each_role_what_is_theirs(string login, string seen, string hidden)
    {
        var lawful = (await council.Lawful((await council.ReaderOf(Of(login)))!)).Values.SelectMany(marks => marks).ToHashSet();
        seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBeSubsetOf(lawful);
        hidden.Split(' ').Where(lawful.Contains).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_record_is_over_the_API_what_the_law_opens_of_it_and_not_there_where_it_opens_nothing()
    {
        await ForEach(async (one, lawful) =>
        {
            foreach (var record in council.Whole.Select(RecordKind.NameOf))
            {
                var (status, text) = await Ask(one, $"records/{record.Kind}/{record.Reference}");
                (status, Said(text)).ShouldBe(lawful.TryGetValue(record, out var marks) ? (200, Said(marks)) : (404, ""), $"{record} for {one}");
                if (record == Domain.Roster.Council.Stream) continue;
                (status, text) = await Ask(one, $"records/{record.Kind}/{record.Reference}/replay");
                (status, Said(text)).ShouldBe(lawful.ContainsKey(record) ? (200, Said(marks!)) : (404, ""), $"the replay of {record} for {one}");
            }
        });
    }

    [Fact]
    public async Task Lists_over_the_API_have_what_somebody_sees_and_say_nothing_of_the_rest()
    {
        await ForEach(async (one, lawful) =>
        {
            foreach (var kind in RecordKind.All)
            {
                var listed = new List<string>();
                for (var next = $"records/{kind.Name}?limit=1"; next is not null;)
                {
                    var page = JsonNode.Parse((await Ask(one, next)).Text)!;
                    listed.AddRange(page["records"]!.AsArray().Select(line => line!["record"]!.GetValue<string>()));
                    next = page["next"]?.GetValue<string>();
                    if (next is not null) listed.Count.ShouldBeGreaterThan(0, $"an empty page of {kind.Name} for {one} would say that there are records");
                }

                listed.Order(StringComparer.Ordinal).ShouldBe(lawful.Keys.Where(name => name.Kind == kind.Name).Select(name => $"{name.Kind}/{name.Reference}").Where(listed.Contains).Order(StringComparer.Ordinal), $"{kind.Name} for {one}");
                foreach (var record in listed) (await Ask(one, $"records/{record}")).Status.ShouldBe(200);
            }
        });
    }

    [Fact]
    public async Task No_report_has_a_word_that_is_not_open_to_its_reader_over_the_API_on_a_page_or_to_take_away()
    {
        await ForEach(async (one, lawful) =>
        {
            var open = lawful.Values.SelectMany(marks => marks).ToHashSet();
            var shown = new HashSet<string>();
            foreach (var name in ReportShelf.Names)
            {
                foreach (var text in new[] { (await Ask(one, $"reports/{name}")).Text, await Page(one, $"/reports/{name}"), await Page(one, $"/reports/{name}?format=csv") })
                {
                    MarkedCouncil.Marks(text).Where(mark => !open.Contains(mark)).ShouldBeEmpty($"{name} for {one}");
                    shown.UnionWith(MarkedCouncil.Marks(text));
                }
            }

            if (one.Login is "clerk" or "ann" or "cat") shown.ShouldContain("zqtitle", $"the reports for {one}");
        });
    }

    [Fact]
    public async Task No_page_has_a_word_that_is_not_open_to_whoever_is_signed_in_and_none_is_there_of_what_does_not_exist_for_them()
    {
        await ForEach(async (one, lawful) =>
        {
            var open = lawful.Values.SelectMany(marks => marks).ToHashSet();
            foreach (var list in Lists) MarkedCouncil.Marks(await Page(one, list)).Where(mark => !open.Contains(mark)).ShouldBeEmpty($"{list} for {one}");
            foreach (var record in council.Whole.Select(RecordKind.NameOf).Where(name => name != Domain.Roster.Council.Stream))
            {
                var there = lawful.TryGetValue(record, out var marks);
                foreach (var door in (string[])["records", .. there ? Array.Empty<string>() : ["replay", "read", "bundle"], .. record.Kind is "matter" or "letter" ? [$"{record.Kind}s"] : Array.Empty<string>()])
                {
                    var address = $"/{Slug}/{door}{(door[^1] == 's' && door != "records" ? "" : $"/{record.Kind}")}/{record.Reference}";
                    var answer = await one.Browser.Get(address);
                    if (door == "records") answer.Status.ShouldBe(there ? 200 : 404, $"{address} for {one}");
                    if (!there) answer.Status.ShouldBeOneOf(403, 404);
                    MarkedCouncil.Marks(answer.Html.DocumentElement.OuterHtml).Where(mark => marks?.Contains(mark) is not true).ShouldBeEmpty($"{address} for {one}");
                    if (door == "records" && there) MarkedCouncil.Marks(answer.Text).ShouldBe(marks, $"{address} for {one}");
                }
            }
        });
    }

    [Fact]
    public async Task A_bundle_has_the_words_that_the_law_opens_and_there_is_none_of_what_does_not_exist_for_its_reader()
    {
        var bundles = council.Web.Services.GetRequiredService<CheckedBundle>();
        await using var session = council.Web.Ledger.Store.QuerySession(Slug);
        var known = await council.Web.Services.GetRequiredService<Councils>().Of(session, CancellationToken.None);
        foreach (var one in council.Everybody)
        {
            var reader = (await council.ReaderOf(one))!;
            var lawful = await council.Lawful(reader);
            foreach (var name in (string[])["matter/M-1", "letter/L-1", "request/RQ-1", "concern/C-1", "concern/C-2"])
            {
                var record = StreamName.Parse(name);
                Task<CheckedBundle.Made> Make() => bundles.Make(Slug, known, record, reader, ImmutableHashSet<Layer>.Empty, ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty, CancellationToken.None);
                if (lawful.TryGetValue(record, out var marks)) MarkedCouncil.Marks(Encoding.UTF8.GetString((await Make()).Bytes.ShouldNotBeNull())).ShouldBe(marks, $"the bundle of {name} for {one}");
                else await Should.ThrowAsync<UnusableInputException>(Make);
            }
        }
    }

    // AsSomebodyTests has the clerk, an auditor, and members of several groups; a decider is a member to the command line, which takes the role that reads the most.
    [Fact]
    public async Task The_command_line_shows_as_somebody_what_the_law_opens_to_them()
    {
        string[] ids = ["mo-nitor", "dee-rector", "pol-aide", "ivy-neutral", "cat-specimen", "administrator"];
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (id, _) =>
        {
            var lawful = await council.Lawful((await council.ReaderOf(id))!);
            var run = await Run.Ledger(council.Web.Ledger.ConnectionString, "replay", "--council", Slug, "--matter", "M-1", "--format", "json", "--as", id);
            (run.Exit == 0, Said(run.Out)).ShouldBe(lawful.TryGetValue(StreamName.Parse("matter/M-1"), out var marks) ? (true, Said(marks)) : (false, ""), $"--as {id}: {run.Error}");
        });
    }

    [Fact]
    public async Task Whose_role_does_not_give_a_command_is_told_so_over_the_API_and_everybody_elses_is_looked_at()
    {
        (string Command, string Body)[] commands =
        [
            ("GiveAdvice", """{"matter":"M-none","advice":"A-1","group":"labour"}"""), ("CompareAdvice", """{"matter":"M-none","one":"labour","other":"green","verdict":"same","reasons":"Alike."}"""),
            ("RequestGroupSupport", """{"matter":"M-none","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}"""), ("GiveCopyConsent", """{"letter":"L-none"}"""),
            ("LeavePost", """{"officer":"nobody","post":"none"}"""), ("DecideGrant", """{"grant":"G-none","agreed":true,"why":"Right."}"""), ("AddEvidence", """{"concern":"C-none","from":"Ann","what":"A letter"}"""),
            ("ConsiderMatter", """{"matter":"M-none","body":"planning"}"""),
        ];
        foreach (var one in council.Everybody)
        {
            await using var session = council.Web.Ledger.Store.QuerySession(Slug);
            var authority = new Authority(await Sights.Of(session, (await council.ReaderOf(one))!, CancellationToken.None));
            foreach (var (command, body) in commands)
            {
                var refused = authority.Refuses(CommandBook.Read(command, JsonNode.Parse(body)!.AsObject(), one.Person ?? "administrator").Command, null) is not null;
                using var request = new HttpRequestMessage(HttpMethod.Post, $"commands/{command}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
                var status = (int)(await one.Program.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
                status.ShouldBeOneOf(refused ? [403] : [422, 428]);
            }
        }
    }

    [Fact]
    public async Task What_does_not_exist_for_somebody_answers_as_what_does_not_exist()
    {
        foreach (var (login, unseen) in new[] { ("eve", "letter/L-1"), ("cat", "request/RQ-1"), ("clerk", "concern/C-2"), ("director", "matter/M-9"), ("administrator", "matter/M-1"), ("investigator", "matter/M-1") })
        {
            var none = $"{unseen.Split('/')[0]}/{new string('Q', unseen.Split('/')[1].Length)}";
            foreach (var address in (string[])["records/{0}", "records/{0}/replay", "records/{0}/duties", "reports/findings?record={0}", "reports/duties?record={0}", "reports/readings?record={0}", "reports/copies?record={0}"])
                Alike(await Ask(Of(login), Filled(address, unseen)), unseen).ShouldBe(Alike(await Ask(Of(login), Filled(address, none)), none), $"{address} of {unseen} for {login}");
            foreach (var address in (string[])["/records/{0}", "/replay/{0}", "/bundle/{0}"])
            {
                var (there, nowhere) = (await Of(login).Browser.Get($"/{Slug}{Filled(address, unseen)}"), await Of(login).Browser.Get($"/{Slug}{Filled(address, none)}"));
                (there.Status, there.Text).ShouldBe((nowhere.Status, nowhere.Text), $"{address} of {unseen} for {login}");
            }
        }
    }

    [Fact]
    public async Task Another_councils_records_are_not_there_through_any_door_and_that_somebody_asked_is_logged()
    {
        var clerk = Of("clerk");
        foreach (var address in (string[])["", "/matters/M-7", "/records/matter/M-7", "/replay/matter/M-7", "/bundle/matter/M-7", "/read/matter/M-7", "/reports/equal-treatment", "/reports/equal-treatment?format=csv"])
        {
            council.Web.Log.Lines.Clear();
            var answer = await clerk.Browser.Get($"/otherton{address}");
            answer.Status.ShouldBe(404, address);
            MarkedCouncil.Marks(answer.Html.DocumentElement.OuterHtml).ShouldBeEmpty();
            council.Web.Log.Lines.ShouldContain(line => line.Level == LogLevel.Warning && line.Text.Contains("without a role there"), address);
        }

        foreach (var address in (string[])["", "records/matter", "records/matter/M-7", "records/matter/M-7/replay", "records/matter/M-7/duties", "reports/equal-treatment", "roster"])
        {
            council.Web.Log.Lines.Clear();
            var (status, text) = await Ask(clerk, $"../otherton/{address}".TrimEnd('/'));
            (status, Said(text)).ShouldBe((404, ""), address);
            council.Web.Log.Lines.ShouldContain(line => line.Level == LogLevel.Warning && line.Text.Contains("which is not their council's"), address);
        }

        (await Ask(clerk, "records/matter/M-7")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Who_changes_groups_loses_the_old_groups_confidences_at_once_and_has_the_new_groups()
    {
        var dan = new Somebody("dan", Role.Member, "dan-mover");
        await council.LetIn(dan);
        (await Seen(dan)).ShouldBe("zqadvlabour zqasklabour zqdecision zqguest zqsaidlabour zqtitle");
        await council.Tell("""{"do":"LeaveGroup","by":"administrator","member":"dan-mover"}""");
        await council.Tell("""{"do":"JoinGroup","by":"administrator","member":"dan-mover","group":"conservative"}""");
        (await Seen(dan)).ShouldBe("zqadvcons zqdecision zqsaidcons zqtitle");
        var run = await Run.Ledger(council.Web.Ledger.ConnectionString, "replay", "--council", Slug, "--matter", "M-1", "--as", "dan-mover");
        run.Out.ShouldSatisfyAllConditions(text => text.ShouldContain("zqsaidcons"), text => text.ShouldNotContain("zqsaidlabour"));

        async Task<string> Seen(Somebody one)
        {
            var marks = Said((await Ask(one, "records/matter/M-1")).Text);
            Said(await Page(one, "/records/matter/M-1")).ShouldBe(marks);
            return marks;
        }
    }

    [Fact]
    public async Task A_grant_that_has_run_out_opens_no_door()
    {
        var late = new Somebody("late", Role.Auditor, "late-auditor");
        await council.LetIn(late);
        (await Ask(late, "records/matter/M-1")).Status.ShouldBe(401);
        (await Ask(late, "reports/findings")).Status.ShouldBe(401);
        foreach (var address in (string[])["/records/matter/M-1", "/matters", "/reports/findings", "/reports/year?format=json"])
        {
            var answer = await late.Browser.Get($"/{Slug}{address}");
            answer.Status.ShouldBe(403, address);
            MarkedCouncil.Marks(answer.Html.DocumentElement.OuterHtml).ShouldBeEmpty();
        }

        (await council.ReaderOf("late-auditor")).ShouldBeNull("and so the command line has nobody to read as");
    }

    [Fact]
    public async Task A_disabled_account_is_outside_with_its_cookie_and_with_its_token()
    {
        var gone = new Somebody("gone", Role.Member, "eve-instance");
        await council.LetIn(gone);
        var other = Of("eve");
        (await Ask(gone, "records/matter/M-1")).Status.ShouldBe(200);
        await council.Web.Accounts.Change("gone", account => account with { Disabled = true }, CancellationToken.None);
        (await Ask(gone, "records/matter/M-1")).Status.ShouldBe(200, "she has another account, which is not disabled");
        await council.Web.Accounts.Change(other.Login, account => account with { Disabled = true }, CancellationToken.None);
        try
        {
            foreach (var address in (string[])["records/matter/M-1", "reports/findings", "roster"]) (await Ask(gone, address)).Status.ShouldBe(401, address);
            council.Web.Clock.Pass(TimeSpan.FromSeconds(59));
            foreach (var address in (string[])["", "/records/matter/M-1", "/reports/findings"]) (await gone.Browser.Get($"/{Slug}{address}")).To!.ShouldContain("/sign-in", Case.Sensitive, address);
        }
        finally
        {
            await council.Web.Accounts.Change(other.Login, account => account with { Disabled = false }, CancellationToken.None);
            council.Web.Clock.Pass(TimeSpan.FromSeconds(59));
        }
    }

    private async Task ForEach(Func<Somebody, IReadOnlyDictionary<StreamName, IReadOnlyList<string>>, Task> look)
    {
        foreach (var one in council.Everybody) await look(one, await council.Lawful((await council.ReaderOf(one)).ShouldNotBeNull($"{one}")));
    }

    private Somebody Of(string login) => council.Everybody.Single(one => one.Login == login);

    private static async Task<(int Status, string Text)> Ask(Somebody one, string address)
    {
        using var answer = await one.Program.GetAsync(address, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> Page(Somebody one, string rest) => (await one.Browser.Get($"/{Slug}{rest}")).Html.DocumentElement.OuterHtml;

    private static string Said(string text) => Said(MarkedCouncil.Marks(text));

    private static string Said(IReadOnlyList<string> marks) => string.Join(' ', marks);

    private static string Filled(string address, string record) => address.Replace("{0}", record, StringComparison.Ordinal);

    // What an answer says, its moments and the reference asked for apart.
    private static (int, string) Alike((int Status, string Text) answer, string record) =>
        (answer.Status, Moment().Replace(answer.Text.Replace(record.Split('/')[1], "…", StringComparison.Ordinal), "…"));

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}T[0-9:.]+Z")]
    private static partial Regex Moment();
}
