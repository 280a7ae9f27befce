using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using CsCheck;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Any value of a type of the domain, made from its constructor; text is drawn from ids that Exampleton has, and some that it has not.</summary>
internal static class Anything
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Gen<string> Text = Gen.OneOf(
        "labour", "ann-sample", "town-clerk", "north", "planning", "X-1", "ida-new", "lee-gal",
        "info@exampleton.gov.example", "8.2", "The market square", "Costs", "", " ");

    private static readonly Gen<string> Groups = Gen.OneOf("labour", "conservative", "green");
    private static readonly Gen<string> Members = Gen.OneOf("ann-sample", "bob-sample", "cat-specimen", "guy-alone");
    private static readonly Gen<string> Officers = Gen.OneOf("town-clerk", "director", "planning-assistant");
    private static readonly Gen<string> People = Gen.OneOf("ann-sample", "town-clerk", "nobody");
    private static readonly Gen<string> References = Gen.OneOf("X-1", "X-2");

    // What a parameter of this name most often holds, so that many commands get as far as being recorded.
    private static readonly Dictionary<string, Gen<string>> Named = new (Gen<string> Usual, string[] Names)[]
    {
        (Gen.Const("M-1"), ["Matter"]),
        (Groups, ["Group", "One", "Other", "Groups", "Told", "To[]", "OwedTo"]),
        (Members, ["Member", "Members", "Invited", "Attended", "ToMembers", "InConsultationWith"]),
        (Officers, ["Officer", "Officers", "To", "ToGo", "Attributes", "Post"]),
        (People, ["Person", "DecidedBy", "Reader", "Owner", "Who", "InNameOf"]),
        (References, ["Request", "Meeting", "Advice", "Record", "Proposal", "Issue", "Visit", "Report", "Amendment"]),
        (Gen.Const("D-1"), ["Access"]),
        (Gen.OneOf("north", "south", "east"), ["Ward", "Wards"]),
        (Gen.OneOf("planning", "personnel"), ["Body"]),
        (Gen.OneOf("chair", "member"), ["Part"]),
        (Gen.OneOf("info@exampleton.gov.example", "Ann@exampleton.gov.example"), ["Address"]),
        (Gen.OneOf("8.2", "4.3"), ["Clause"]),
        (Gen.Const("exampleton"), ["Pack"]),
        (Gen.Const("C-1"), ["Concern"]),
        (Gen.OneOf("ann-sample", "town-clerk", "director", "planning-assistant", "planning"), ["Id"]),
        (Gen.OneOf("Z-1", "Z-2"), ["Hold", "Hearing", "Sanction", "Remedy"]),
    }.SelectMany(known => known.Names, (known, name) => (known.Usual, name)).ToDictionary(known => known.name, known => known.Usual);

    /// <summary>A protocol that asks questions and lays duties.</summary>
    internal static Pack Asking { get; } = Protocols.Of(
        Protocols.Judged("8.2", new OnlyTheseOfficersAttend(["town-clerk", "director"], Exceptionally: true)),
        Protocols.Judged("4.3", new OtherGroupsAreTold()));

    private static readonly Gen<Pack> Packs = Gen.OneOf(
        Asking,
        Protocols.Of(Protocols.Unjudged("8.2")) with { Status = PackStatus.Draft, Version = "2026" },
        Protocols.Of(Protocols.Unjudged("8.2") with { Rule = "FairPlay" }));

    private static readonly Dictionary<Type, Gen<object?>> Plain = new()
    {
        [typeof(bool)] = Gen.Bool.Select(value => (object?)value),
        [typeof(int)] = Gen.Int[-1, 5].Select(value => (object?)value),
        [typeof(long)] = Gen.Long[1, 12].Select(value => (object?)value),
        [typeof(LocalDate)] = Gen.Int[0, 60].Select(days => (object?)new LocalDate(2026, 1, 10).PlusDays(days)),
        [typeof(LocalTime)] = Gen.Int[0, 23].Select(hour => (object?)new LocalTime(hour, 0)),
        [typeof(Instant)] = Gen.Int[0, 60].Select(days => (object?)(Instant.FromUtc(2026, 1, 10, 9, 0) + Duration.FromDays(days))),
        [typeof(JsonElement)] = Gen.Const((object?)JsonSerializer.SerializeToElement(new { })),
        [typeof(StreamName)] = Gen.OneOf<object?>(Gen.Const<object?>(Ledger.Domain.Matters.Matter.Stream("M-1")), Gen.Const<object?>(Ledger.Domain.Matters.Matter.Stream("M-9"))),
        [typeof(ClockForKind)] = Gen.Const((object?)new ClockForKind("petition", null, "the petitions scheme")),
        [typeof(Pack)] = Packs.Select(pack => (object?)pack),
    };

    /// <summary>Any of these types.</summary>
    internal static Gen<T> Of<T>(IEnumerable<Type> types) => Gen.OneOf<T>([.. types.Select(type => Made(type).Select(value => (T)value!))]);

    /// <summary>Every class of the domain that is of this type.</summary>
    internal static IEnumerable<Type> Concrete(Type type) =>
        type.Assembly.GetTypes().Where(one => one is { IsClass: true, IsAbstract: false } && one.IsAssignableTo(type));

    private static Gen<object?> Of(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var name = type.IsGenericType && Named.ContainsKey($"{parameter.Name}[]") ? $"{parameter.Name}[]" : parameter.Name!;
        var value = Of(type, Named.TryGetValue(name, out var usual) ? Gen.Frequency((19, usual), (1, Text)) : Text);
        return Nullability.Create(parameter).ReadState is NullabilityState.Nullable ? Gen.Frequency((2, Gen.Const((object?)null)), (1, value)) : value;
    }

    private static Gen<object?> Of(Type type, Gen<string> text) => type switch
    {
        _ when Plain.TryGetValue(type, out var plain) => plain,
        _ when type == typeof(string) => text.Select(value => (object?)value),
        { IsEnum: true } => Gen.OneOf<object?>([.. Enum.GetValues(type).Cast<object?>()]),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => ListOf(type.GetGenericArguments()[0], text),
        { IsAbstract: true } => Gen.OneOf<object?>([.. Concrete(type).Where(one => !one.IsAssignableTo(typeof(IMend))).Select(Made)]),
        _ => Made(type),
    };

    private static Gen<object?> ListOf(Type item, Gen<string> text) => Of(item, text).Array[0, 3].Select(values =>
    {
        var list = Array.CreateInstance(item, values.Length);
        values.CopyTo(list, 0);
        return (object?)list;
    });

    private static Gen<object?> Made(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return constructor.GetParameters().Select(Of)
            .Aggregate(Gen.Const(ImmutableList<object?>.Empty), (all, next) => Gen.Select(all, next, (values, value) => values.Add(value)))
            .Select(values => (object?)constructor.Invoke([.. values]));
    }
}
