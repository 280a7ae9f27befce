using Ledger.Host.Reminders;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Wolverine;
using Wolverine.Tracking;

namespace Ledger.Host.Tests.Reminders;

/// <summary>Reminders go out once each, to whom the pack says, whatever is stopped and started in between.</summary>
public sealed class RemindingTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly Postbox postbox = new();
    private TestLedger ledger = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        // Everything is recorded as by a command line beside the host, which takes no part in its messages.
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        await Amend("""{"before":[2],"after":[1,7],"to":["owed-to","town-clerk"]}""");
        await Say("OpenMailbox", "2026-01-02", "\"address\":\"robin@exampleton.gov.example\",\"owner\":\"robin-example\"");
        await Say("OpenMailbox", "2026-01-02", "\"address\":\"eve@exampleton.gov.example\",\"owner\":\"eve-instance\"");
        await Say("TakeGroupPart", "2026-01-02", "\"group\":\"green\",\"member\":\"eve-instance\",\"part\":\"leader\"");
        await Say("OpenMatter", "2026-02-01", "\"matter\":\"M-1\",\"title\":\"The market square\"", "town-clerk");
        await Say("AttendGroupMeeting", "2026-02-03", "\"matter\":\"M-1\",\"meeting\":\"G-1\",\"group\":\"labour\",\"discussed\":\"The rent strike\"", "town-clerk");
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        postbox.Dispose();
    }

    [Fact]
    public async Task What_was_scheduled_is_sent_by_the_host_that_is_started_next_and_once()
    {
        // It stops before it next looks for what is scheduled.
        using (var first = await ledger.Serve(postbox.Mail, new Morning("2026-02-08"), looking: TimeSpan.FromHours(1)))
        {
            await Bus(first, bus => bus.ScheduleAsync(new ReminderRound(), TimeSpan.FromSeconds(1)));
            await first.StopAsync(Cancel);
        }

        postbox.Letters.ShouldBeEmpty();
        using (var second = await ledger.Serve(postbox.Mail, new Morning("2026-02-08")))
        {
            await postbox.Holds(2);
            await Round(second);
            await second.StopAsync(Cancel);
        }

        using var third = await ledger.Serve(postbox.Mail, new Morning("2026-02-09"));
        await Round(third);
        postbox.Letters.Count.ShouldBe(2);
        await third.StopAsync(Cancel);
    }

    [Theory]
    [InlineData("2026-02-07", 0)]
    [InlineData("2026-02-08", 2)] // two days before, to the Greens and the Conservatives
    [InlineData("2026-02-11", 2)]
    [InlineData("2026-02-17", 2)]
    public async Task Each_morning_has_its_reminders(string day, int letters)
    {
        using var host = await ledger.Serve(postbox.Mail, new Morning(day));
        await Round(host);
        postbox.Letters.Count.ShouldBe(letters);
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task They_say_what_is_owed_under_which_clause_and_how_the_date_comes_about()
    {
        using var host = await ledger.Serve(postbox.Mail, new Morning("2026-02-08"));
        await Round(host);
        var letter = postbox.Letters.Single(one => one.TextBody!.Contains("owed to Greens", StringComparison.Ordinal));
        letter.To.Mailboxes.Select(to => to.Address).ShouldBe(["eve@exampleton.gov.example", "robin@exampleton.gov.example"]);
        letter.From.Mailboxes.Single().Address.ShouldBe("ledger@exampleton.example");
        letter.Subject.ShouldBe("Due 10 February 2026: clause 4.2(c), matter/M-1");
        letter.TextBody!.ReplaceLineEndings("\n").ShouldStartWith("Tell Greens that an officer attended a meeting of Labour.\n\nThis is owed to Greens under clause 4.2(c) of ");
        letter.TextBody!.ShouldContain("It is due on Tuesday 10 February 2026: from Tuesday 3 February 2026; 5 working days; so Tuesday 10 February 2026.");
        letter.TextBody!.ShouldContain("The time limit is the protocol's.");
        letter.TextBody!.ShouldNotContain("rent strike");
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task What_is_done_waived_or_lapsed_by_then_is_not_sent()
    {
        await Say("TellOtherGroups", "2026-02-05", "\"matter\":\"M-1\",\"group\":\"labour\",\"told\":[\"conservative\"],\"kind\":\"attendance\",\"withSubject\":true", "town-clerk");
        await Say("DissolveGroup", "2026-02-06", "\"group\":\"green\"");
        using var host = await ledger.Serve(postbox.Mail, new Morning("2026-02-08"));
        await Round(host);
        postbox.Letters.ShouldBeEmpty();
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_missed_target_of_the_council_s_own_is_called_no_breach()
    {
        await Say("SetLocalTarget", "2026-02-02", "\"pack\":\"hailsham\",\"clause\":\"4.2(c)\",\"target\":{\"count\":2,\"unit\":\"working-days\"}");
        using var host = await ledger.Serve(postbox.Mail, new Morning("2026-02-06"));
        await Round(host);
        var letters = postbox.Letters;
        letters.Count.ShouldBe(2);
        letters[0].Subject.ShouldBe("The council's own target for it was 5 February 2026: clause 4.2(c), matter/M-1");
        letters[0].TextBody!.ShouldContain("to miss it is not to break the protocol");
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_letter_waits_for_a_mail_server_that_is_away()
    {
        int port;
        using (var away = new MailServerOfOneLetter()) port = away.Port;
        var letter = new SendReminder(Guid.CreateVersion7(), ["robin@exampleton.gov.example"], "Due today", "Tell the Greens.", OnlyToFolder: false);
        using (var host = await ledger.Serve(postbox.Mail with { Server = new("127.0.0.1", port, null, null) }))
        {
            await Bus(host, bus => bus.PublishAsync(letter));
            await Until("select exists (select from ledger.wolverine_incoming_envelopes where status = 'Scheduled' and attempts = 1 and message_type like '%SendReminder')");
            await host.StopAsync(Cancel);
        }

        // The minute for which it waits is let pass at once.
        (await Ask<int>("with waited as (update ledger.wolverine_incoming_envelopes set execution_time = now() where message_type like '%SendReminder' returning 1) select count(*)::int from waited")).ShouldBe(1);
        using var server = new MailServerOfOneLetter();
        using var later = await ledger.Serve(postbox.Mail with { Server = new("127.0.0.1", server.Port, null, null) });
        (await server.Told.WaitAsync(TimeSpan.FromMinutes(1), Cancel)).ShouldContain("Tell the Greens.");
        (await Ask<long>("select count(*) from ledger.wolverine_dead_letters")).ShouldBe(0);
        await later.StopAsync(Cancel);
    }

    private async Task Until(string holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!await Ask<bool>(holds)) await Task.Delay(50, patience.Token);
    }

    private async Task<T> Ask<T>(string sql)
    {
        await using var data = NpgsqlDataSource.Create(ledger.ConnectionString);
        await using var ask = data.CreateCommand(sql);
        return (T)(await ask.ExecuteScalarAsync(Cancel))!;
    }

    private static Task<ITrackedSession> Round(IHost host) => host.TrackActivity().Timeout(TimeSpan.FromMinutes(1)).PublishMessageAndWaitAsync(new ReminderRound());

    private static async Task Bus(IHost host, Func<IMessageBus, ValueTask> send)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await send(scope.ServiceProvider.GetRequiredService<IMessageBus>());
    }

    private Task Amend(string reminders) => Say("AmendProtocol", "2026-01-02",
        "\"version\":\"2026-01\",\"from\":\"2026-01-02\",\"resolution\":\"26/1\",\"reminders\":" + reminders + ",\"clauses\":[" +
        """{"ref":"4.2(c)","force":"must","says":"The other groups are told.","rule":"OtherGroupsAreTold","with":{"of":["attendance"]},"clock":{"stated":"within five working days","count":5,"unit":"working-days"}}]""");

    private async Task Say(string command, string day, string properties, string by = "administrator")
    {
        var outcome = await ledger.Submit("exampleton", $$"""{"do":"{{command}}","by":"{{by}}","occurredAt":"{{day}}","at":"{{day}}T18:00:00Z",{{properties}}}""");
        outcome.Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();
    }
}
