using Ledger.Domain.Declarations;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Register;

/// <summary>Makes the report on the registers.</summary>
public static class RegisterQuery
{
    /// <summary>Reads the declarations in scope.</summary>
    public static async Task<RegisterReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var council = await records.Council(scope, cancel);
        var declarations = (await records.OfKind("declaration", scope, cancel)).Cast<Declaration>();
        return new(
            ReportHead.Of(scope, council, now),
            [
                .. from declaration in declarations
                   from line in RegisterOf.Entries(declaration)
                   where scope.Concerns(line.Person) && scope.Covers(line.Registered ?? line.Arose!.Value)
                   orderby line.Name, line.Registered ?? line.Arose
                   select line,
            ]);
    }
}
