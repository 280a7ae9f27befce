using System.Text.Json;
using Ledger.Domain.Matters;
using Ledger.Host.Commands;

namespace Ledger.Host.Tests.Commands;

/// <summary>What is malformed is stopped at the door, in a sentence.</summary>
public sealed class CommandBookTests
{
    [Fact]
    public void A_line_becomes_a_command_with_what_comes_with_it()
    {
        var order = CommandBook.Read("""{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-03~","at":"2026-02-04T10:00:00Z","matter":"M-1","title":"T"}""");
        order.Command.ShouldBe(new OpenMatter("M-1", "T"));
        order.How.By.ShouldBe("town-clerk");
        order.How.Occurred!.Estimated.ShouldBeTrue();
        order.How.RecordedAt!.Value.ToString().ShouldBe("2026-02-04T10:00:00Z");
    }

    [Theory]
    [InlineData("not json", "The line is not JSON")]
    [InlineData("[]", "The line is not a JSON object.")]
    [InlineData("{}", "The line does not say what to do.")]
    [InlineData("""{"do":"OpenMattr","by":"x"}""", "There is no command “OpenMattr”. Write “OpenMatter” if that is meant.")]
    [InlineData("""{"do":"OpenMatter","matter":"M-1","title":"T"}""", "The line does not say who acts.")]
    [InlineData("""{"do":"OpenMatter","by":7,"matter":"M-1","title":"T"}""", "`by` must be text in quotation marks.")]
    [InlineData("""{"do":"OpenMatter","by":"x","matter":"M-1"}""", "OpenMatter can't be read")]
    [InlineData("""{"do":"OpenMatter","by":"x","matter":"M-1","title":"T","titel":"U"}""", "OpenMatter can't be read")]
    [InlineData("""{"do":"OpenMatter","by":"x","matter":"M-1","title":null}""", "OpenMatter can't be read")]
    [InlineData("""{"do":"OpenMatter","by":"x","matter":"M-1","title":"T","title":"U"}""", "The line is not JSON")]
    [InlineData("""{"do":"OpenMatter","by":"x","occurredAt":"yesterday","matter":"M-1","title":"T"}""", "`occurredAt`: “yesterday” is not a date or a time.")]
    [InlineData("""{"do":"OpenMatter","by":"x","at":"2026-02-03","matter":"M-1","title":"T"}""", "`at` is “2026-02-03”, which is not a time.")]
    [InlineData("""{"do":"AdoptProtocol","by":"x","pack":"hailshm","from":"2026-01-01","resolution":"1"}""", "There is no protocol pack “hailshm”.")]
    public void What_is_malformed_is_said_in_a_sentence(string line, string says) =>
        Should.Throw<UnusableInputException>(() => CommandBook.Read(line)).Message.ShouldStartWith(says);

    [Fact]
    public void Of_a_wrong_choice_the_field_the_value_and_the_choices_are_said() =>
        Should.Throw<UnusableInputException>(() => CommandBook.Read("""{"do":"DeclineGroupSupport","by":"x","matter":"M-1","request":"R-1","ground":"busy"}""")).What.ShouldBe(
            "DeclineGroupSupport can't be read at `ground`: “busy” is not one of nature-of-the-matter, non-members-present, party-business, no-officer-free, unreasonable, confidential, other, none-given.");

    [Fact]
    public void A_wrong_choice_in_any_field_of_any_command_is_said_so()
    {
        var fields = CommandBook.Commands.SelectMany(command => command.Value.GetProperties().Where(field => field.CanWrite), (command, field) => (Do: command.Key, Name: JsonNamingPolicy.CamelCase.ConvertName(field.Name), Is: field.PropertyType))
            .Select(field => (field.Do, field.Name, Choice: ChoiceOf(field.Is), IsList: field.Is.IsGenericType && field.Is.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
            .Where(field => field.Choice is not null).ToList();
        fields.Count.ShouldBeGreaterThan(50);
        foreach (var (name, field, choice, isList) in fields)
        {
            var wrong = isList ? "[\"zz\"]" : "\"zz\"";
            var choices = string.Join(", ", Enum.GetNames(choice!).Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
            Should.Throw<UnusableInputException>(() => CommandBook.Read($$"""{"do":"{{name}}","by":"x","{{field}}":{{wrong}}}""")).What
                .ShouldBe($"{name} can't be read at `{field}{(isList ? "[0]" : "")}`: “zz” is not one of {choices}.");
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("7.5")]
    [InlineData("\"\"")]
    [InlineData("[7]")]
    [InlineData("{}")]
    [InlineData("{\"zz\":7}")]
    [InlineData("{\"fact\":\"zz\"}")]
    public void Nothing_that_is_malformed_is_told_in_the_names_of_classes(string value)
    {
        var fields = CommandBook.Commands.SelectMany(command => command.Value.GetProperties().Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name)).Append("zz"), (command, field) => (command.Key, field));
        foreach (var (name, field) in fields)
        {
            try
            {
                CommandBook.Read($$"""{"do":"{{name}}","by":"x","{{field}}":{{value}}}""");
            }
            catch (UnusableInputException wrong)
            {
                wrong.What.ShouldNotMatch(@"Ledger\.|System\.|NodaTime|\.NET|`\d|deserializ|discriminator|onstructor", $"{name}.{field}");
                wrong.What.ShouldEndWith(".");
            }
        }
    }

    [Fact]
    public void Half_a_character_is_refused_in_a_sentence() =>
        Should.Throw<UnusableInputException>(() => CommandBook.Read("{\"do\":\"OpenMatter\",\"by\":\"x\",\"matter\":\"M-1\",\"title\":\"\\ud83d\"}"))
            .Message.ShouldStartWith("A text in the line holds half a character.");

    [Theory]
    [InlineData("{\"do\":\"OpenMatter\",\"by\":\"x\",\"matter\":\"M-1\",\"title\":\"T\\u0000\"}", "A text in the line holds the character U+0000")]
    [InlineData("{\"do\":\"OpenMatter\",\"by\":\"x\",\"matter\":\"M-1\",\"title\":\"T\",\"\\ud83d\":1}", "A name in the line holds half a character.")]
    [InlineData("{\"do\":\"OpenMatter\",\"by\":\"x\",\"at\":\"9999-12-31T23:59:59Z\",\"matter\":\"M-1\",\"title\":\"T\"}", "`at` is “9999-12-31T23:59:59Z”")]
    public void What_nothing_can_keep_is_refused_in_a_sentence(string line, string says) =>
        Should.Throw<UnusableInputException>(() => CommandBook.Read(line)).Message.ShouldStartWith(says);

    [Fact]
    public void Deeply_nested_JSON_is_not_followed() =>
        Should.Throw<UnusableInputException>(() => CommandBook.Read(new string('[', 2000) + new string(']', 2000)));

    private static Type? ChoiceOf(Type type)
    {
        var one = type.IsGenericType ? type.GetGenericArguments()[0] : type;
        return one.IsEnum ? one : null;
    }
}
