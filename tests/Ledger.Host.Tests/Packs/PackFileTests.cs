using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Packs;
using NodaTime;

namespace Ledger.Host.Tests.Packs;

/// <summary>A pack's file is read as it is meant, or says line by line what to mend.</summary>
public sealed class PackFileTests
{
    [Fact]
    public void A_sound_file_is_the_pack_that_it_says()
    {
        var pack = PackFile.Of("sample.yaml", SampleText.Sound).Pack!;
        pack.ToString().ShouldBe("exampleton@1");
        pack.Adopted.ShouldBe(new LocalDate(2024, 1, 15));
        pack.Posts[0].Seniority.ShouldBe(1);
        pack.Posts[1].Seniority.ShouldBeNull();
        pack.Groups.Entitlements[0].Class.ShouldBe(GroupClass.Administration);
        pack.Clauses[0].With!.Value.GetProperty("posts")[0].GetString().ShouldBe("town-clerk");
        pack.Clauses[2].Clock.ShouldBe(new Clock("ten days", 10, ClockUnit.WorkingDays));
        pack.Words["clerk"].ShouldBe("Town Clerk");
    }

    [Fact]
    public void A_sound_file_has_no_problems() => SampleText.ProblemsOf(SampleText.Sound).ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_not_there_says_so() =>
        PackFile.Read(Path.Combine(AppContext.BaseDirectory, "no-such-pack.yaml")).Problems.Select(problem => problem.ToString())
            .ShouldBe(["no-such-pack.yaml: the file cannot be read; check that it is there and may be read."]);

    [Theory]
    [InlineData("council: Exampleton Town Council", "counsil: Exampleton Town Council", 3, "there is no key “counsil” here; write “council” if that is meant")]
    [InlineData("words: { clerk: Town Clerk }", "words: [clerk]", 11, "“words” is not a set of keys; give each word a line of its own, with its value")]
    [InlineData("version: \"1\"", "version: 1", 2, "“version” is not text; put it in quotes")]
    [InlineData("ref: \"1.1\"", "ref: 1.1", 24, "“ref” is not text; put it in quotes")]
    [InlineData("council: Exampleton Town Council", "council:", 3, "“council” is empty; give it a value")]
    [InlineData("status: adopted", "status: adoptd", 5, "“status” is “adoptd”; write “adopted” if that is meant")]
    [InlineData("standing: binding", "standing: firm", 6, "“standing” is “firm”; write one of: binding, guidance, draft")]
    [InlineData("adopted: 2024-01-15", "adopted: December 2024", 7, "“adopted” is “December 2024”, which is not a date; write it as 2024-12-31, or leave it out where the day is not known")]
    [InlineData("seniority: 1,", "seniority: first,", 13, "“seniority” is “first”; write a whole number")]
    [InlineData("all: false,", "all: maybe,", 22, "“all” is “maybe”; write true or false")]
    [InlineData("who: [town-clerk],", "who: town-clerk,", 22, "“who” is not a list; write it as a list, such as [one, two]")]
    [InlineData("to: [briefing]", "to: [brefing]", 18, "“to” is “brefing”; write “briefing” if that is meant")]
    [InlineData("notes: []", "notes: [[a]]", 40, "“notes” is not text; write one value")]
    public void A_file_without_the_shape_of_a_pack_says_where_and_what_to_do(string passage, string instead, int line, string problem) =>
        SampleText.Changed(passage, instead).ShouldContain($"sample.yaml, line {line}: {problem}.");

    [Theory]
    [InlineData("nation: england-and-wales\n", "", 1, "“nation” is missing; add it")]
    [InlineData("    says: Everybody is courteous.\n", "", 29, "“says” is missing from “clauses”; add it")]
    public void A_key_that_is_missing_is_named_at_its_place(string passage, string instead, int line, string problem) =>
        SampleText.Changed(passage, instead).ShouldBe([$"sample.yaml, line {line}: {problem}."]);

    [Fact]
    public void Every_misfit_is_told_and_not_the_first_only() =>
        SampleText.ProblemsOf(SampleText.Sound.Replace("force: must", "force: shall").Replace("force: may", "force: can")).Count.ShouldBe(2);

    [Theory]
    [InlineData("version: \"1\"", "id: again", 2, "the key “id” stands here a second time")]
    [InlineData("notes: []", "notes: &all []", 40, "an anchor stands here")]
    [InlineData("notes: []", "notes: *all", 40, "an alias stands here")]
    [InlineData("notes: []", "notes: !list []", 40, "a tag stands here")]
    [InlineData("notes: []", "notes: []\n---\nid: other", 41, "a second document begins here")]
    [InlineData("notes: []", "notes: [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]", 40, "the text is nested too deeply here")]
    public void Yaml_that_packs_do_not_use_is_refused_at_its_line(string passage, string instead, int line, string problem) =>
        SampleText.Changed(passage, instead).ShouldBe([$"sample.yaml, line {line}: {problem}; mend the YAML there: plain keys, lists and values, each key once."]);

    [Theory]
    [InlineData("status: adopted", "status: \"adopted", 5)]
    [InlineData("    force: should", "   force: should", 30)]
    [InlineData("words: { clerk: Town Clerk }", "words: { clerk: Town Clerk", 11)]
    public void Text_that_is_not_yaml_is_refused_where_it_breaks(string passage, string instead, int line)
    {
        var problem = SampleText.Changed(passage, instead).ShouldHaveSingleItem();
        problem.ShouldStartWith($"sample.yaml, line {line}: ");
        problem.ShouldEndWith("; mend the YAML there: plain keys, lists and values, each key once.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("]")]
    [InlineData("{")]
    [InlineData("\"")]
    [InlineData("\n- :")]
    [InlineData(": &*!")]
    [InlineData("\t%\u0000")]
    public void No_text_that_breaks_off_or_is_spoilt_makes_the_reader_fail(string spoilt)
    {
        for (var at = 0; at < SampleText.Sound.Length; at += 7)
        {
            Read(SampleText.Sound[..at] + spoilt);
            Read(SampleText.Sound[..at] + spoilt + SampleText.Sound[at..]);
        }

        static void Read(string text)
        {
            var file = PackFile.Of("sample.yaml", text);
            (file.Pack is null).ShouldBe(file.Problems.Count > 0);
        }
    }

    [Fact]
    public void An_empty_file_says_so() =>
        SampleText.ProblemsOf("").ShouldBe(["sample.yaml, line 1: the file is empty; mend the YAML there: plain keys, lists and values, each key once."]);

    [Fact]
    public void A_list_where_a_pack_should_be_says_so() =>
        SampleText.ProblemsOf("- a\n").ShouldBe(["sample.yaml, line 1: “the pack” is not a set of keys; give it keys such as “id”."]);
}
