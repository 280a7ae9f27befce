using NodaTime;
using NodaTime.Text;

namespace Ledger.Host.Tests.Reminders;

/// <summary>A machine whose clock stands at eight in the morning of a day.</summary>
internal sealed class Morning(string day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() =>
        LocalDatePattern.Iso.Parse(day).Value.At(new LocalTime(8, 0)).InZoneLeniently(Domain.OccurredAt.London).ToDateTimeOffset().ToUniversalTime();
}
