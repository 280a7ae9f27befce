using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Ledger.Host.Api;

/// <summary>For which version of a record a command was written (RFC 9110, 13.1).</summary>
/// <param name="Versions">The entity tags in If-Match; null where there is no such header.</param>
/// <param name="Any">Whether any version will do.</param>
/// <param name="None">Whether the record must not exist yet: If-None-Match.</param>
public sealed record Condition(IReadOnlyList<string>? Versions, bool Any, bool None)
{
    /// <summary>A version as an entity tag.</summary>
    internal static EntityTagHeaderValue TagOf(long version) => new($"\"{version.ToString(CultureInfo.InvariantCulture)}\"");

    /// <summary>The condition that a request makes.</summary>
    /// <exception cref="ProblemException">It can't be read.</exception>
    internal static Condition Of(HttpRequest request)
    {
        var match = request.Headers.IfMatch;
        var none = request.Headers.IfNoneMatch;
        if (none.Count > 0 && none is not ["*"]) throw new ProblemException(Problem.Malformed("If-None-Match on a command can only be *.", "Send If-None-Match: * to begin a record, or If-Match to add to one."));
        if (match.Count == 0) return new(null, false, none.Count > 0);
        if (none.Count > 0) throw new ProblemException(Problem.Malformed("If-Match and If-None-Match are both there.", "Send one of them."));
        if (match is ["*"]) return new([], true, false);
        return EntityTagHeaderValue.TryParseStrictList(match, out var tags) && !tags.Contains(EntityTagHeaderValue.Any)
            ? new([.. tags.Where(tag => !tag.IsWeak).Select(tag => tag.Tag.ToString())], false, false)
            : throw new ProblemException(Problem.Malformed("If-Match is not an entity tag.", "Send the ETag as you got it, in its quotation marks: If-Match: \"3\"."));
    }

    /// <summary>What keeps a command from a record in a version; null where the condition is met. A version of 0 is a record that does not exist.</summary>
    internal ProblemKind? Unmet(long version) => (version, this) switch
    {
        (0, { Versions: not null }) => ProblemKind.Stale,
        ( > 0, { None: true }) => ProblemKind.Stale,
        ( > 0, { Versions: null }) => ProblemKind.ConditionMissing,
        ( > 0, { Any: false }) when !Versions.Contains(TagOf(version).Tag.ToString()) => ProblemKind.Stale,
        _ => null,
    };
}
