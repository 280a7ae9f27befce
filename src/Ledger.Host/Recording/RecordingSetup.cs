namespace Ledger.Host.Recording;

/// <summary>What pages need that record something.</summary>
internal static class RecordingSetup
{
    internal static void AddRecording(this IServiceCollection services)
    {
        services.AddScoped<Drafts>();
        services.AddScoped<Recorder>();
        services.AddScoped<OwnEyes>();
        services.AddScoped<KnownMatters>();
    }
}
