using Ledger.Host.Cli;
using Ledger.Host.Commands;

namespace Ledger.Host.Tests.Cli;

/// <summary>What the environment says, and what is said of what cannot be used.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Letters_go_by_the_mail_server_that_is_set()
    {
        var mail = With(() => Settings.Outgoing, ("Mail:Server", "mail.exampleton.example"), ("Mail:User", "ledger"), ("Mail:Password", "sesame"), ("Mail:From", "clerk@exampleton.example"), ("Mail:Folder", "/srv/letters"));
        mail.Server.ShouldBe(new("mail.exampleton.example", 587, "ledger", "sesame"));
        (mail.From, mail.Folder).ShouldBe(("clerk@exampleton.example", "/srv/letters"));
    }

    [Fact]
    public void They_go_into_a_folder_of_the_data_directory_otherwise()
    {
        var mail = With(() => Settings.Outgoing, ("LEDGER_DATA", "/srv/ledger"));
        (mail.Server, mail.Folder).ShouldBe((null, "/srv/ledger/outgoing"));
    }

    [Fact]
    public void The_keys_of_the_logs_may_stand_apart_from_the_data()
    {
        With(() => Settings.Log, ("LEDGER_DATA", "/srv/ledger")).Directory.ShouldBe("/srv/ledger/log");
        var apart = With(() => Settings.Log, ("LEDGER_DATA", "/srv/ledger"), ("LEDGER_LOG", "/vault"), ("LEDGER_LOG_HOST", "ledger.example"));
        (apart.Directory, apart.Host).ShouldBe(("/vault", "ledger.example"));
    }

    [Theory]
    [InlineData("10.0.0.5, 10.1.0.0/24", 2)]
    [InlineData("::1", 1)]
    [InlineData("", 0)]
    public void Proxies_are_addresses_or_networks(string proxies, int many) =>
        With(() => Settings.Web("http://127.0.0.1:5080"), ("LEDGER_PROXIES", proxies)).Proxies.Count.ShouldBe(many);

    [Theory]
    [InlineData("LEDGER_PROXIES", "the proxy")]
    [InlineData("LEDGER_PROXIES", "10.0.0.0/64")]
    public void What_is_no_proxy_is_named(string name, string value) =>
        Should.Throw<UnusableInputException>(() => With(() => Settings.Web("http://127.0.0.1:5080"), (name, value))).What.ShouldContain(value);

    [Theory]
    [InlineData("ftp://stamps.example", "roots.pem")]
    [InlineData("http://stamps.example", null)]
    public void Half_a_time_stamp_authority_is_none(string address, string? roots) =>
        Should.Throw<UnusableInputException>(() => With(() => Settings.Stamps, ("LEDGER_TSA", address), ("LEDGER_TSA_ROOTS", roots)));

    private static T With<T>(Func<T> read, params (string Name, string? Value)[] settings)
    {
        Settings.Give(settings.ToDictionary(setting => setting.Name, setting => setting.Value));
        return read();
    }
}
