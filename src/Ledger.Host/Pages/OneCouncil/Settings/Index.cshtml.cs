using Ledger.Domain.NeedToKnow;
using Ledger.Host.Operations;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Settings;

/// <summary>The settings in force, and what changes each. A page shows them and does not change them: they belong to whoever runs the host.</summary>
[For(Role.Administrator)]
public sealed class IndexModel(IServiceProvider services) : PageModel
{
    /// <summary>The settings, by what they are about.</summary>
    public IReadOnlyList<(string About, IReadOnlyList<SettingLine> Lines)> Settings { get; } = services.GetRequiredService<SettingsInForce>().All;
}
