using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>A member's presence at a meeting as a command tells it; without times, throughout.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Came">When they came, London time.</param>
/// <param name="Left">When they left, London time.</param>
public sealed record MemberPresent(string Member, LocalTime? Came = null, LocalTime? Left = null);
