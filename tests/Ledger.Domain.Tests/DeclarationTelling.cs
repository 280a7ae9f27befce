using Ledger.Domain.Declarations;
using Ledger.Domain.People;

namespace Ledger.Domain.Tests;

/// <summary>Facts that Cllr Ann Sample declared, in their plainest form; a test changes with <c>with</c> what it is about.</summary>
internal static class DeclarationTelling
{
    internal const string Keeper = "monitoring-officer";

    internal static readonly PersonThen Ann = new("ann-sample", "Cllr Ann Sample");
    internal static readonly PersonThen Bob = new("bob-sample", "Cllr Bob Sample");
    internal static readonly PersonThen Clerk = new("robin-example", "Robin Example");
    internal static readonly PersonThen Director = new("dee-rector", "Dee Rector");

    internal static RelationshipDeclared Declared(PersonThen with, string to = "town-clerk") => new(Ann, with, Closeness.Family, to);

    internal static RelationshipCameToLight Known(PersonThen with, Closeness how = Closeness.Family) => new(Ann, with, how);

    internal static GiftReceived Received(long pence, string gift = "G-1") => new(Ann, gift, "A hamper", pence, "Pat Resident", false, null, null);

    internal static GiftRefused Refused(bool? significant, long? pence = null) => new(Ann, "G-1", "A hamper", pence, "Pat Resident", significant);

    internal static GiftRegistered Registered(string gift = "G-1", string with = Keeper) => new(Ann, gift, with);

    internal static Interest Interest(string reference = "I-1", InterestKind kind = InterestKind.DisclosablePecuniary, InterestSort sort = InterestSort.Land) =>
        new(reference, kind, sort, "A field by the market square");

    internal static InterestsRegistered Return(params IReadOnlyList<InterestKind> kinds) => new(Ann, kinds, [], Keeper);

    internal static InterestAroseAtMeeting Arose(InterestKind kind = InterestKind.DisclosablePecuniary, Bearing bearing = Bearing.Relates) => new(
        Ann, "planning", "Planning Committee", "The market square", kind, InterestSort.Land, bearing, true, true, false, false, false, false, false);

    internal static TookPartInAppointment TookPart(AppointedOn? on = null) => new(Ann, "A-1", "director", on);

    internal static CandidateKnown CandidateIs(Closeness how, bool declared = true) => new(Ann, "A-1", "Lee Candidate", how, declared);
}
