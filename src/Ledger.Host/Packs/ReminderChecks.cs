using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>Whether a pack's reminders come on some day, to somebody.</summary>
internal static class ReminderChecks
{
    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack)
    {
        if (pack.Reminders is not { } reminders) yield break;
        if (reminders.Before.Count + reminders.After.Count == 0) yield return file.Problem("$.reminders", "the reminders come on no day", "give days under “before” or “after”, or take “reminders” out");
        if (reminders.To.Count == 0) yield return file.Problem("$.reminders.to", "the reminders go to nobody", $"list roles of the pack's posts, {RemindersInPack.OwedBy} or {RemindersInPack.OwedTo}");
        foreach (var (days, at) in reminders.Before.Select((days, at) => (days, at)).Where(one => one.days is < 0 or > Clock.Most))
            yield return file.Problem($"$.reminders.before[{at}]", $"a reminder comes {days} days before", "write 0 for the day itself, or how many days before it");
        foreach (var (days, at) in reminders.After.Select((days, at) => (days, at)).Where(one => one.days is < 1 or > Clock.Most))
            yield return file.Problem($"$.reminders.after[{at}]", $"a reminder comes {days} days after", "write a number from 1 up");
        string[] known = [RemindersInPack.OwedBy, RemindersInPack.OwedTo, .. pack.Posts.Select(post => post.Role)];
        foreach (var (role, at) in reminders.To.Select((role, at) => (role, at)).Where(one => !known.Contains(one.role)))
            yield return file.Problem($"$.reminders.to[{at}]", $"the reminders go to “{role}”, an unmapped role", Nearest.Advice(role, known, "list it under posts, with the council's posts that hold it"));
    }
}
