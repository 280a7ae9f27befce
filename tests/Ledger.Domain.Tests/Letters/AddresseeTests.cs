using System.Text.Json;
using Ledger.Domain.Letters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Letters;

public sealed class AddresseeTests
{
    [Theory]
    [InlineData("\"ann-sample\"")]
    [InlineData("{\"name\":\"Pat Resident\",\"address\":\"pat@resident.example\"}")]
    [InlineData("{\"name\":\"Pat Resident\",\"address\":null}")]
    public void Both_forms_are_read_as_they_are_written(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<Addressee>(json)).ShouldBe(json);

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"ann-sample\"}")]
    [InlineData("{\"name\":7}")]
    public void Anything_else_is_no_addressee(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Addressee>(json))
        .Message.ShouldStartWith("somebody on a letter is an id of the roster in quotation marks, or an object with a name and an address");

    [Fact]
    public void A_correspondent_is_named_by_id_or_post_or_by_name_and_address()
    {
        Addressee.Of(AnnWrites).ShouldBe("ann-sample");
        Addressee.Of(ClerkWrites).ShouldBe("town-clerk");
        Addressee.Of(Resident).ShouldBe(new(null, "Pat Resident", "pat@resident.example"));
    }
}
