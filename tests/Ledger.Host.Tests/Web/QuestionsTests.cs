using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>Pages that ask one question after another take every answer in any order, right or wrong, and lose nothing.</summary>
public sealed class QuestionsTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>
{
    private const string New = $"/{SandboxWeb.Council}/requests/new";

    [Fact]
    public async Task A_question_that_was_right_and_is_now_wrong_is_asked_again()
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        await Answer(visitor);
        var wrong = await Say(visitor, "how", ("Answers.Channel", "Email"), ("Answers.On.Day", "31"), ("Answers.On.Month", "2"), ("Answers.On.Year", "2026"));
        wrong.Status.ShouldBe(200);
        wrong.Html.Title!.ShouldStartWith("Error: ");
        (await visitor.Get($"{New}/check")).To.ShouldBe($"{New}/how");
        (await visitor.Get(New)).To.ShouldBe($"{New}/how");
        (await visitor.Get($"{New}/how")).Html.QuerySelector("[name='Answers.On.Day']")!.GetAttribute("value").ShouldBe("31");
    }

    [Fact]
    public async Task Which_questions_were_answered_is_not_for_the_form_to_say()
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        await Say(visitor, "how", ("Answers.Channel", ""));
        string[] all = ["who", "kind", "for", "to", "how"];
        var next = await Say(visitor, "questions", [("Answers.Questions", "How many stalls are there?"), .. all.Select((name, at) => ($"Answers.Answered[{at}]", name))]);
        next.To.ShouldNotBe($"{New}/check");
        (await visitor.Get($"{New}/check")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Who_presses_the_button_twice_is_told_twice_what_was_recorded_once()
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        await Answer(visitor);
        var check = await visitor.Get($"{New}/check");
        check.Status.ShouldBe(200);
        var (first, second) = (await visitor.Send(check, "Record"), await visitor.Send(check, "Record"));
        first.To!.ShouldStartWith($"/{SandboxWeb.Council}/recorded/");
        second.To.ShouldBe(first.To);
    }

    private static async Task Answer(Visitor visitor)
    {
        await Say(visitor, "who", ("Answers.Member", "ann-sample"));
        await Say(visitor, "kind", ("Answers.Kind", "Information"));
        await Say(visitor, "questions", ("Answers.Questions", "How many stalls are there?"));
        await Say(visitor, "for", ("Answers.Purpose", "Role"));
        await Say(visitor, "to", ("Answers.To", ""));
        (await Say(visitor, "how", ("Answers.Channel", "Email"), ("Answers.On.Day", "3"), ("Answers.On.Month", "2"), ("Answers.On.Year", "2026"))).To.ShouldBe($"{New}/check");
    }

    private static async Task<Answer> Say(Visitor visitor, string question, params (string Name, string Value)[] fields) =>
        await visitor.Send(await visitor.Get($"{New}/{question}"), "Continue", fields);
}
