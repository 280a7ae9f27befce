using System.Formats.Asn1;
using Ledger.Domain.Integrity;

namespace Ledger.Host.Witnessing;

/// <summary>A time stamp as a time-stamp authority's whole answer (RFC 3161, section 2.4.2), which is the form that other tools take.</summary>
public static class TimeStampReply
{
    /// <summary>The answer that grants a token.</summary>
    /// <param name="token">The token (DER).</param>
    public static byte[] Of(byte[] token)
    {
        var answer = new AsnWriter(AsnEncodingRules.DER);
        using (answer.PushSequence())
        {
            using (answer.PushSequence()) answer.WriteInteger(0);
            answer.WriteEncodedValue(token);
        }

        return answer.Encode();
    }

    /// <summary>The token of an answer that grants one.</summary>
    /// <exception cref="MalformedException">It is no such answer.</exception>
    public static byte[] TokenOf(ReadOnlyMemory<byte> reply)
    {
        try
        {
            var answer = new AsnReader(reply, AsnEncodingRules.DER).ReadSequence();
            _ = answer.ReadSequence();
            return answer.ReadEncodedValue().ToArray();
        }
        catch (AsnContentException wrong)
        {
            throw new MalformedException($"This is no answer of a time-stamp authority (RFC 3161): {wrong.Message}");
        }
    }
}
