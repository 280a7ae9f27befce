using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Conventions.Tests;

/// <summary>Makes an example of any fact, every property filled, always the same.</summary>
internal static class Samples
{
    internal static object Of(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!))]);
        return made is Fact fact
            ? fact with { Occurred = new OccurredAt(new LocalDate(2026, 2, 3)), SaidBy = new Actor("robin-example", "Robin Example", "Town Clerk") }
            : made;
    }

    private static object? Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return $"a {name.ToLowerInvariant()}";
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 3;
        if (type == typeof(long)) return 7L;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type == typeof(LocalDate)) return new LocalDate(2026, 2, 10);
        if (type == typeof(LocalTime)) return new LocalTime(19, 30);
        if (type == typeof(Instant)) return Instant.FromUtc(2026, 2, 10, 9, 0);
        if (type == typeof(OccurredAt)) return OccurredAt.Parse("2026-02-10T09:00:00Z~");
        if (type == typeof(Pack)) return SmallPack;
        if (type == typeof(ClockForKind)) return new ClockForKind("petition", null, "the petitions scheme");
        if (type == typeof(Fact) || type == typeof(MatterFact)) return Of(typeof(MatterOpened));
        if (type == typeof(LetterFact)) return Of(typeof(LetterKept));
        if (type == typeof(RosterFact)) return Of(typeof(WardNamed));
        if (type == typeof(StreamName)) return Matter.Stream("M-1");
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return ListOf(type.GetGenericArguments()[0], name);
        return Of(type);
    }

    private static Array ListOf(Type item, string name)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Value(item, name), 0);
        return list;
    }

    private static Pack SmallPack { get; } = new(
        "sample", "1", "Exampleton Town Council", "A protocol", PackStatus.Adopted, Standing.Guidance, new Dictionary<string, string> { ["clerk"] = "Town Clerk" },
        new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 8), new LocalDate(2027, 5, 1), Nation.EnglandAndWales,
        [new("town-clerk", "Town Clerk", ["clerk"], 1, "deputy-clerk")], new("two or more members", [new(GroupClass.Administration, [SupportKind.Briefing], "2.4", "town-clerk")]),
        [new("concerns", [new(["town-clerk"], false, "decide", false)])],
        [new("1.1", Force.Must, "Tell the other groups.", "OtherGroupsAreTold", Clock: new Clock("promptly"), Note: "unclear"), new("1.2", Force.May, "Be courteous.", Clause.NoRule, Why: "a principle")],
        ["a note"], new([2], [1, 7], ["town-clerk", RemindersInPack.OwedTo]));
}
