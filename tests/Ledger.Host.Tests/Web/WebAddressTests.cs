using Ledger.Host.Commands;
using Ledger.Host.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>At what addresses a host may be served.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData(null, "http://127.0.0.1:5080", true)]
    [InlineData(null, "http://localhost:5080;http://[::1]:5080", true)]
    [InlineData("https://ledger.example", "http://0.0.0.0:8080", false)]
    [InlineData("http://127.0.0.1:8080", "http://0.0.0.0:8080", true)]
    public void These_do(string? stated, string listening, bool plain) => WebAddress.Of(stated, listening).IsPlain.ShouldBe(plain);

    [Theory]
    [InlineData(null, "http://+:8080")]
    [InlineData(null, "http://0.0.0.0:8080")]
    [InlineData("http://ledger.example", "http://127.0.0.1:5080")]
    [InlineData("ledger.example", "http://127.0.0.1:5080")]
    [InlineData("https://ledger.example/below", "http://127.0.0.1:5080")]
    [InlineData("ftp://ledger.example", "http://127.0.0.1:5080")]
    public void These_do_not(string? stated, string listening) => Should.Throw<UnusableInputException>(() => WebAddress.Of(stated, listening)).Mend.ShouldContain("LEDGER_ADDRESS");
}
