using Ledger.Domain.Declarations;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B ¶1: interests are registered after election, re-election or appointment; by law too (Localism Act 2011, section 30), where the
/// clause says so. It is owed from the day of taking office, whether or not anything was declared, and by nobody who left before it was due. A
/// member who was in office already when the council's record began is in the roster from that day, which no clock runs from.
/// </summary>
/// <param name="Kinds">The kinds of interest.</param>
/// <param name="Posts">The roles that keep the register; anybody will do, where empty.</param>
/// <param name="OnReElection">Whether it is owed again by a sitting member who is elected again.</param>
/// <param name="Ought">The kinds that the clause only says ought to be registered: owed apart, as a should.</param>
public sealed record InterestsAreRegisteredOnTakingOffice(
    IReadOnlyList<InterestKind> Kinds, IReadOnlyList<string>? Posts = null, bool OnReElection = true, IReadOnlyList<InterestKind>? Ought = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge)
    {
        foreach (var took in charge.Council.History.All<MemberTookOffice>())
        {
            var id = took.Fact.Member.Id;
            if (id != declaration.Of?.Id || took.Fact.Already || !took.When.HappenedBy(charge.AsOf)) continue;
            if (!OnReElection && charge.Council.On(took.On.PlusDays(-1)).Member(id) is not null) continue;
            if (Owed(Kinds, took, declaration, charge) is { } duty) yield return duty;
            if (Ought is { Count: > 0 } && Owed(Ought, took, declaration, charge) is { } ought)
                yield return ought with { Clause = charge.Clause with { Force = Force.Should } };
        }
    }

    private Duty? Owed(IReadOnlyList<InterestKind> kinds, Entry<MemberTookOffice> took, Declaration declaration, Charge charge)
    {
        var registered = declaration.All<InterestsRegistered>().FirstOrDefault(made =>
            !made.When.IsBefore(took.When) && kinds.All(made.Fact.Kinds.Contains) && charge.Reaches(made.Fact.With, Posts));
        var what = $"register each {kinds.Select(kind => kind.Spoken()).Listed()} of {took.Fact.Member.Name}, who took office";
        var duty = charge.Duty(took, charge.KeptBy(Posts), what, registered);
        return registered is null && LeftBefore(duty.Due.On, took, charge) ? null : duty;
    }

    private static bool LeftBefore(LocalDate? due, Entry<MemberTookOffice> took, Charge charge) => charge.Council.History.All<MemberCeased>().Any(left =>
        left.Fact.Member.Id == took.Fact.Member.Id && left.On >= took.On && left.When.HappenedBy(charge.AsOf) && (due is null || left.On <= due));
}
