namespace Ledger.Host.Api;

/// <summary>A kind of answer that is not what was asked for. Its name is for ever: programs decide by it.</summary>
/// <param name="Name">The last part of its type.</param>
/// <param name="Status">The status that goes with it.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Says">What has happened, for whoever reads about it.</param>
/// <param name="Mend">What to do about it.</param>
internal sealed record ProblemKind(string Name, int Status, string Title, string Says, string Mend)
{
    internal static ProblemKind Malformed { get; } = new(
        "malformed", 400, "The request can't be read", "Some part of the request (a header, an option of the query, the body) is not as the interface's description says.",
        "Mend what is named, and send the request again.");

    internal static ProblemKind KeyMissing { get; } = new(
        "idempotency-key-missing", 400, "There is no Idempotency-Key", "Every command needs a key of its own, so that it is recorded once however often it is sent.",
        "Send an Idempotency-Key that you have not used before, such as a UUID.");

    internal static ProblemKind NotSignedIn { get; } = new(
        "not-signed-in", 401, "Nobody is signed in", "The request carries no token that anybody is known by.", "Send a token in the Authorization header: Bearer TOKEN.");

    internal static ProblemKind NotAllowed { get; } = new(
        "not-allowed", 403, "You may not do that", "The token or session is known, and its role may not do this.", "Ask somebody whose role may, or your administrator.");

    internal static ProblemKind NotFound { get; } = new(
        "not-found", 404, "There is nothing here", "Nothing stands at this address for you. Another council's addresses answer so too.", "Look at the address; references and ids are as reports print them.");

    internal static ProblemKind MethodNotAllowed { get; } = new(
        "method-not-allowed", 405, "That can't be done here", "The address exists, and does not take this method.", "Commands are sent with POST; everything else is read with GET.");

    internal static ProblemKind NotAcceptable { get; } = new(
        "not-acceptable", 406, "There is no such form", "The answer can't be given in any form that the request accepts.", "Accept application/json, text/csv, text/plain or application/pdf.");

    internal static ProblemKind LostRace { get; } = new(
        "lost-race", 409, "Somebody was faster", "Somebody else recorded something about the same record at the same moment, so this was not recorded.",
        "Read the record again, and send the command again, with the same key, if it still holds.");

    internal static ProblemKind Stale { get; } = new(
        "stale", 412, "The record has changed", "The record is not in the version that the request says it was written for. Nothing is recorded.",
        "Read the record again; if the command still holds, send it with its new ETag in If-Match, and with the same key.");

    internal static ProblemKind TooLarge { get; } = new(
        "too-large", 413, "The body is too large", "The body is larger than a command may be.", "Send less than 1 MB; letters and their attachments are taken in by import.");

    internal static ProblemKind NotJson { get; } = new(
        "not-json", 415, "The body is not JSON", "The body is not said to be JSON.", "Send it with Content-Type: application/json.");

    internal static ProblemKind KeyUsed { get; } = new(
        "idempotency-key-used", 422, "The key was used for something else", "The Idempotency-Key was sent before, with another command or another body. Nothing is recorded.",
        "Use a new key for what is new, and the same body with the same key.");

    internal static ProblemKind Refused { get; } = new(
        "refused", 422, "What was said is impossible", "The command was understood, and says what can't be so. Nothing is recorded. A breach of the protocol is never such a reason.",
        "Each reason says what to mend; send it with a new key.");

    internal static ProblemKind ConditionMissing { get; } = new(
        "if-match-missing", 428, "There is no If-Match", "The record exists already, and the request does not say for which version of it the command was written.",
        "Read the record, and send its ETag in If-Match; or If-Match: * if it does not matter.");

    internal static ProblemKind TooMany { get; } = new(
        "too-many-requests", 429, "Too many requests", "This token or address has sent more requests than are answered in so short a time.", "Wait as many seconds as Retry-After says.");

    internal static ProblemKind Failed { get; } = new(
        "failed", 500, "Something went wrong here", "The ledger has a fault; it is in its log.", "Send the request again, with the same key. If that fails too, tell whoever runs the ledger when it was.");

    internal static ProblemKind DatabaseAway { get; } = new(
        "database-away", 503, "The database does not answer", "What was sent may or may not have been recorded; the same key will tell.", "Wait as many seconds as Retry-After says, and send the request again with the same key.");

    internal static ProblemKind NotSignedYet { get; } = new(
        "not-signed-yet", 503, "The log has not signed it yet", "The event is recorded, and the log's next checkpoint will cover it.", "Wait as many seconds as Retry-After says, and ask again.");

    /// <summary>Every kind there is.</summary>
    internal static IReadOnlyList<ProblemKind> All { get; } =
    [
        Malformed, KeyMissing, NotSignedIn, NotAllowed, NotFound, MethodNotAllowed, NotAcceptable, LostRace, Stale, TooLarge, NotJson, KeyUsed, Refused, ConditionMissing, TooMany,
        Failed, DatabaseAway, NotSignedYet,
    ];

    /// <summary>What programs know it by; a person who opens it reads about it.</summary>
    internal string Type => $"/problems/{Name}";
}
