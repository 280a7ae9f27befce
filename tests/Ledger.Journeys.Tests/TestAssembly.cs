[assembly: AssemblyFixture(typeof(Ledger.Testing.Postgres.PostgresFixture))]
// One browser, and one standard output that the command line writes to.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Ledger.Testing.Postgres.PostgresFixture))]
