using System.Net;
using System.Text;

namespace Ledger.Host.Tests.Api;

/// <summary>A report is given in the form that is asked for, by the address or by what the caller accepts.</summary>
public sealed class FormsTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("reports/findings?format=pdf", "*/*")]
    [InlineData("reports/findings", "application/pdf, application/json;q=0.5")]
    public async Task A_report_can_be_had_as_PDF(string address, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/pdf");
        answer.Headers.Vary.ShouldContain("Accept");
        Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldStartWith("%PDF-1.7");
    }

    [Fact]
    public async Task Who_accepts_anything_gets_JSON()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "reports/findings");
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        using var answer = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }
}
