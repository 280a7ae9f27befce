using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford code 10 ¶3: a significant gift or hospitality that was offered and refused is registered too. The text gives no value: where
/// nobody said whether it was significant, and it was not registered, that is a question.
/// </summary>
/// <param name="AtLeastPence">The value from which on it is significant, in pence; where empty, it is as the teller says.</param>
/// <param name="Posts">The roles that keep the register; anybody will do, where empty.</param>
public sealed record RefusedGiftsAreRegistered(long? AtLeastPence = null, IReadOnlyList<string>? Posts = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge)
    {
        foreach (var refused in declaration.All<GiftRefused>())
        {
            var (gift, person) = (refused.Fact.Gift, refused.Fact.Of);
            var registered = declaration.All<GiftRegistered>().FirstOrDefault(made => made.Fact.Gift == gift && charge.Reaches(made.Fact.With, Posts));
            var significant = AtLeastPence is { } least && refused.Fact.ValueInPence is { } pence ? pence >= least : refused.Fact.Significant;
            if (significant is true)
                yield return charge.Duty(refused, charge.KeptBy(Posts), $"register gift {gift}, which {person.Name} refused", registered);
            else if (significant is null && registered is null)
                yield return charge.Question(refused, person.Id, $"{person.Name} refused gift {gift} and did not register it; was it significant?");
        }
    }
}
