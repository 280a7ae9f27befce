using Marten;
using Marten.Schema;

namespace Ledger.Projections.Accounts;

/// <summary>How accounts, sittings and tokens are kept: they belong to the host, and to no one council. A draft belongs to its council's tenant.</summary>
internal static class AccountTables
{
    internal static void Configure(StoreOptions options)
    {
        // Two tries at one account at once: the second is made again, against what the first left.
        options.Schema.For<Account>().SingleTenanted().UseOptimisticConcurrency(true).UniqueIndex(UniqueIndexType.DuplicatedField, account => account.Login);
        options.Schema.For<Draft>();
        // What is asked for is a column: inside the JSON, Marten would look for it under a name that is not there.
        options.Schema.For<Sitting>().SingleTenanted().Duplicate(sitting => sitting.Account);
        options.Schema.For<ApiToken>().SingleTenanted().UniqueIndex(UniqueIndexType.DuplicatedField, token => token.Hash);
    }
}
