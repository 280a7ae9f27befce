using JasperFx.Events;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Ledger.Projections.Accounts;
using Marten;

namespace Ledger.Projections;

/// <summary>How the ledger is kept in PostgreSQL by Marten. Every setting of the store stands here and nowhere else.</summary>
public static class LedgerStore
{
    // Measured to matter (docs/performance.md): statements are prepared once and kept, and a connection goes back to the pool as it is.
    // Nothing here changes a connection's settings, and Marten and Wolverine release their locks by name.
    private const string ConnectionSettings = "Max Auto Prepare=100;Auto Prepare Min Usages=2;No Reset On Close=true";

    /// <summary>Configures a store.</summary>
    /// <param name="options">The store's options.</param>
    /// <param name="connectionString">Where PostgreSQL is; what it sets itself, it keeps.</param>
    /// <param name="clock">The clock that says when things are recorded.</param>
    public static void Configure(StoreOptions options, string connectionString, LedgerClock clock)
    {
        options.Connection($"{ConnectionSettings};{connectionString}");
        options.DatabaseSchemaName = "ledger";
        options.UseSystemTextJsonForSerialization(configure: json => StoredJson.Configure(json));

        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.TimeProvider = clock;
        options.Events.EnableUniqueIndexOnEventId = true;
        options.Events.UseIdentityMapForAggregates = true;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Events.MetadataConfig.CorrelationIdEnabled = true;
        options.Events.MetadataConfig.CausationIdEnabled = true;
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Advanced.DefaultTenantUsageEnabled = false;

        options.OpenTelemetry.TrackEventCounters();

        foreach (var (kind, name) in StoredNames.All) options.Events.MapEventType(kind, name);

        options.Projections.Add(new StreamProjection(), ProjectionLifecycle.Inline);
        options.Schema.For<StreamSnapshot>().Duplicate(snapshot => snapshot.Kind);
        AccountTables.Configure(options);

        // Nothing is quietly passed over: an event that cannot be read or applied stops a rebuild.
        options.Projections.RebuildErrors.SkipApplyErrors = false;
        options.Projections.RebuildErrors.SkipSerializationErrors = false;
        options.Projections.RebuildErrors.SkipUnknownEvents = false;
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
    }
}
