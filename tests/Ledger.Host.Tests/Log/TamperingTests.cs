using Ledger.Domain.Integrity;
using Ledger.Projections.Log.Checking;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>Whatever a superuser does to the record, with every trigger off, checking the log finds it and says where.</summary>
public sealed class TamperingTests(SignedLedger kept) : IClassFixture<SignedLedger>
{
    private const string Advice = "(select id from mt_events where type = 'matter.advice-given')";

    [Fact]
    public async Task An_untouched_log_holds()
    {
        var verdict = await kept.After("select 1");
        verdict.Problems.ShouldBeEmpty();
        verdict.Leaves.ShouldBe(await kept.Ask<long>("select count(*) from mt_events"));
        verdict.Leaves.ShouldBeGreaterThan(512);
        verdict.Covered.ShouldBe(verdict.Leaves);
        verdict.Checkpoints.ShouldBe(3);
    }

    [Fact]
    public async Task One_word_of_advice_changed_is_named_with_the_event_the_property_and_the_checkpoint()
    {
        var advice = await kept.Ask<Guid>($"select {Advice}");
        var verdict = await kept.After("update mt_events set data = replace(data::text, '40 stalls', '41 stalls')::jsonb where type = 'matter.advice-given'");
        var problem = verdict.Problems.ShouldHaveSingleItem();
        problem.Event.ShouldBe(advice);
        problem.Says.ShouldContain("says something else in “facts” than was recorded");
        problem.Since.ShouldBe(kept.Signed[2].Size);
        problem.Index.ShouldNotBeNull().ShouldBeInRange(kept.Signed[1].Size, kept.Signed[2].Size - 1);
    }

    [Theory]
    [InlineData("delete from mt_events where id = {0}", "its row among the events is gone")]
    [InlineData("delete from mt_events where id = {0}; delete from leaf where event_id = {0}; delete from disclosure where event_id = {0}", "is gone.")]
    [InlineData("update mt_events set timestamp = timestamp - interval '1 day' where id = {0}", "was recorded at")]
    [InlineData("update mt_events set type = 'matter.opened' where id = {0}", "is now called matter.opened")]
    [InlineData("update mt_events set version = 77 where id = {0}", "is now entry 77")]
    [InlineData("update mt_events set is_archived = true where id = {0}", "is marked as archived")]
    [InlineData("update mt_events set tenant_id = 'otherton' where id = {0}", "its row among the events is gone")]
    [InlineData("update mt_events set headers = jsonb_set(headers, '{{leaf}}', '\"AAAA\"') where id = {0}", "names another leaf")]
    [InlineData("update leaf set body = convert_to(replace(convert_from(body, 'UTF8'), 'advice', 'advise'), 'UTF8') where event_id = {0}", "was changed after it was signed")]
    [InlineData("update leaf set body = body || '\\x20'::bytea where event_id = {0}", "is not as leaves are written")]
    [InlineData("update leaf set hash = sha256(body) where event_id = {0}", "bytes are not those that were hashed")]
    [InlineData("update leaf set idx = null where event_id = {0}", "is gone.")]
    [InlineData("delete from leaf where event_id = {0}", "is in no leaf")]
    [InlineData("update disclosure set strings[1] = strings[2] where event_id = {0} and layer = 'contact'", "disclosure")]
    [InlineData("update disclosure set strings = strings[2:] where event_id = {0} and layer = 'contact'", "has lost 1 of its disclosures")]
    [InlineData("delete from disclosure where event_id = {0} and layer = 'advice'", "disclosures, though no erasure in the log names them")]
    [InlineData("update disclosure set layer = 'subject' where event_id = {0} and layer = 'advice'", "in another layer")]
    [InlineData("update disclosure set subjects = '[[],[],[],[],[],[],[],[]]' where event_id = {0} and layer = 'contact'", "under other people")]
    [InlineData("insert into disclosure values ('exampleton', gen_random_uuid(), 'advice', array['x'], '[[]]')", "that is in no leaf")]
    public async Task What_is_done_to_one_event_is_named(string sql, string says)
    {
        var verdict = await kept.After(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, Advice));
        verdict.Holds.ShouldBeFalse();
        verdict.Problems.ShouldContain(problem => problem.Says.Contains(says, StringComparison.Ordinal), string.Join('\n', verdict.Problems.Select(problem => problem.Says)));
    }

    [Fact]
    public async Task An_event_put_in_is_named()
    {
        var verdict = await kept.After("""
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type)
            select nextval('mt_events_sequence'), '00000000-0000-7000-8000-000000000001', stream_id, version + 1, data, type, timestamp, tenant_id, mt_dotnet_type from mt_events where type = 'matter.advice-given'
            """);
        verdict.Problems.ShouldContain(problem => problem.Event == Guid.Parse("00000000-0000-7000-8000-000000000001") && problem.Says.Contains("was put in past the ledger"));
    }

    [Fact]
    public async Task A_changed_header_field_of_a_stream_is_named() =>
        (await kept.After("update mt_streams set version = version + 1 where id = (select stream_id from mt_events where type = 'matter.advice-given')"))
            .Problems.ShouldHaveSingleItem().Says.ShouldContain("is said to have 4 entries, and its last event is entry 3");

    [Theory]
    [InlineData("leaf")]
    [InlineData("mt_events")]
    [InlineData("tile")]
    [InlineData("checkpoint")]
    [InlineData("disclosure")]
    public async Task A_table_emptied_is_seen(string table)
    {
        var verdict = await kept.After($"truncate {table}");
        verdict.Holds.ShouldBeFalse();
        verdict.Problems[0].Says.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Two_events_that_swap_their_texts_are_both_named()
    {
        var verdict = await kept.After("""
            with two as (select id, data, row_number() over (order by seq_id) as at from mt_events where type = 'matter.opened' limit 2)
            update mt_events e set data = other.data from two, two other where e.id = two.id and other.at = 3 - two.at
            """);
        verdict.Problems.Count.ShouldBe(2);
        verdict.Problems.ShouldAllBe(problem => problem.Says.Contains("“reference”"));
    }

    [Fact]
    public async Task Two_leaves_that_swap_their_places_are_seen()
    {
        var verdict = await kept.After("""
            update leaf set idx = -1 where tenant_id = 'exampleton' and idx = 400; update leaf set idx = 400 where tenant_id = 'exampleton' and idx = 401;
            update leaf set idx = 401 where tenant_id = 'exampleton' and idx = -1
            """);
        verdict.Problems.ShouldContain(problem => problem.Since == kept.Signed[2].Size && problem.Says.Contains($"among leaves {kept.Signed[1].Size} to {kept.Signed[2].Size - 1}"));
    }

    [Fact]
    public async Task A_forger_who_makes_event_disclosure_leaf_and_tile_agree_is_found_by_every_checkpoint_since()
    {
        // The second entry of M-1's stream is forged whole; the third still names the leaf that it followed.
        var forged = """
            ; update mt_events set data = data || '{"request":"R-9"}', headers = null where id = (select id from mt_events where type = 'matter.group-support-requested' order by seq_id limit 1)
            """;
        var verdict = await kept.After(await Forge("matter.group-support-requested", "R-1", "R-9") + forged);
        verdict.Problems.ShouldContain(problem => problem.Says.Contains("recorded after an entry 2 that is not the one in the log now"));
        verdict.Problems.ShouldContain(problem => problem.Says.Contains("states other leaves than are in the log now"));
        verdict.Problems.ShouldNotContain(problem => problem.Says.Contains("says something else"));
    }

    [Theory]
    [InlineData("update tile set data = set_byte(data, 5, 255 - get_byte(data, 5)) where level = 0 and n = 1", "tile/0/001 is not what leaves 256 to 511 come to")]
    [InlineData("update tile set root = data where level = 0 and n = 0", "tile/0/000 is not what leaves 0 to 255 come to")]
    [InlineData("delete from tile where n = 0", "tile/0/000, of leaves 0 to 255, is gone.")]
    [InlineData("update tile set n = 1 - n", "tile/0/000")]
    [InlineData("insert into tile select tenant_id, level, 2, data, root from tile where n = 0", "some were put in")]
    public async Task A_changed_tile_is_named(string sql, string says) =>
        (await kept.After(sql.Replace("update tile set n = 1 - n", "update tile set n = -1 where n = 0; update tile set n = 0 where n = 1; update tile set n = 1 where n = -1", StringComparison.Ordinal)))
            .Problems.ShouldContain(problem => problem.Says.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("update checkpoint set note = replace(note, 'exampleton', 'otherton') where number = 2", "signed by none of the keys")]
    [InlineData("update checkpoint set note = replace(note, E'\\n' || size || E'\\n', E'\\n' || (size - 1) || E'\\n') where number = 2", "was changed")]
    [InlineData("update checkpoint set note = (select note from checkpoint where number = 1) where number = 2", "it stands in another's place")]
    [InlineData("update checkpoint set note = 'nothing' where number = 2", "was changed")]
    [InlineData("delete from checkpoint where number = 2", "1 that were signed are gone")]
    public async Task A_changed_checkpoint_is_named(string sql, string says) =>
        (await kept.After(sql)).Problems.ShouldContain(problem => problem.Says.Contains(says, StringComparison.Ordinal));

    [Fact]
    public async Task An_older_copy_put_back_is_found_by_the_signers_memory_and_by_a_checkpoint_that_somebody_kept()
    {
        var older = $"""
            delete from mt_events where id in (select event_id from leaf where idx >= {kept.Signed[1].Size}); delete from disclosure where event_id in (select event_id from leaf where idx >= {kept.Signed[1].Size});
            delete from leaf where idx >= {kept.Signed[1].Size}; delete from tile where n > 0; delete from checkpoint where number = 3;
            update mt_streams s set version = (select max(version) from mt_events e where e.stream_id = s.id); delete from mt_streams where version is null
            """;
        (await kept.After(older, signerRemembers: false)).Problems.ShouldBeEmpty();
        (await kept.After(older)).Problems.ShouldHaveSingleItem().Says.ShouldBe(
            $"The signer's memory covers {kept.Signed[2].Size} leaves, and the log has only {kept.Signed[1].Size} now: it was rolled back, or its end was cut off.");
        (await kept.After(older, signerRemembers: false, new HeldCheckpoint(kept.Signed[2], "The leader's e-mail"))).Problems.ShouldHaveSingleItem().Says.ShouldStartWith("The leader's e-mail covers");
    }

    [Fact]
    public async Task A_log_forked_and_signed_anew_is_found_by_a_checkpoint_that_somebody_kept()
    {
        var elsewhere = new HeldCheckpoint(kept.Signed[0] with { Root = Merkle.Leaf([1]) }, "The leader's e-mail");
        (await kept.After("select 1", held: elsewhere)).Problems.ShouldHaveSingleItem().Says.ShouldStartWith(
            $"The leader's e-mail states other leaves than are in the log now: something among leaves 0 to {kept.Signed[0].Size - 1}");
    }

    [Theory]
    [InlineData("update mt_events set timestamp = now()")]
    [InlineData("delete from mt_events")]
    [InlineData("truncate mt_events cascade")]
    [InlineData("delete from mt_streams")]
    [InlineData("update leaf set body = '\\x00'")]
    [InlineData("update leaf set idx = idx + 1")]
    [InlineData("update leaf set idx = null")]
    [InlineData("delete from leaf")]
    [InlineData("truncate leaf")]
    [InlineData("update tile set data = root")]
    [InlineData("delete from tile")]
    [InlineData("update checkpoint set note = ''")]
    [InlineData("delete from checkpoint")]
    [InlineData("truncate checkpoint")]
    [InlineData("update disclosure set layer = 'contact'")]
    [InlineData("delete from disclosure")]
    [InlineData("truncate disclosure")]
    public async Task Even_the_owner_is_refused_by_the_database(string sql)
    {
        var refused = await Should.ThrowAsync<PostgresException>(() => kept.Ask<long>(sql));
        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        refused.MessageText.ShouldStartWith("The ledger's record is never changed");
    }

    // What a forger who knows the formats would write: a new disclosure, its digest in the leaf, the leaf's hash anew.
    private async Task<string> Forge(string type, string was, string now)
    {
        var id = await kept.Ask<Guid>($"select id from mt_events where type = '{type}' order by seq_id limit 1");
        var strings = await kept.Ask<string[]>($"select strings from disclosure where event_id = '{id}' and layer = 'contact'");
        var old = strings.Select(Disclosure.Parse).Single(one => one.Name == "request" && one.Value == $"\"{was}\"");
        var forged = Disclosure.Of(new byte[16], "request", $"\"{now}\"");
        var leaf = Leaf.Parse(await kept.Ask<byte[]>($"select body from leaf where event_id = '{id}'"));
        var body = (leaf with { Digests = [.. leaf.Digests.Remove(old.Digest).Add(forged.Digest).Order(StringComparer.Ordinal)] }).ToBytes();
        return $"""
            update disclosure set strings = array_replace(strings, '{old.Encoded}', '{forged.Encoded}') where event_id = '{id}';
            update leaf set body = '\x{Convert.ToHexString(body)}', hash = '\x{Convert.ToHexString(Merkle.Leaf(body).ToArray())}' where event_id = '{id}'
            """;
    }
}
