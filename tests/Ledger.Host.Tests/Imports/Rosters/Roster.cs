using System.Text;
using Ledger.Host.Imports.Rosters;
using Shouldly;

namespace Ledger.Host.Tests.Imports.Rosters;

/// <summary>Short ways to read an invented roster.</summary>
internal static class Roster
{
    public static RosterReading.Read Csv(params string[] lines) => Read(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), "roster.csv");

    /// <summary>A ModernGov answer: wards, each with the elements of its councillors.</summary>
    public static RosterReading.Read ModernGov(params (string Ward, string[] Councillors)[] wards) => Read(Xml(wards), "roster.xml");

    public static byte[] Xml(params (string Ward, string[] Councillors)[] wards) => Encoding.UTF8.GetBytes(
        $"<?xml version='1.0' encoding='utf-8'?><councillorsbyward><wards>{string.Concat(wards.Select(ward =>
            $"<ward><wardtitle>{ward.Ward}</wardtitle><councillors><councillorcount> {ward.Councillors.Length}</councillorcount>{string.Concat(ward.Councillors)}</councillors></ward>"))}</wards></councillorsbyward>");

    public static string Councillor(string id, string name, string party, string emails = "", string posts = "", string terms = "") =>
        $"<councillor><councillorid>{id}</councillorid><fullusername>{name}</fullusername><politicalpartytitle>{party}</politicalpartytitle><keyposts>{posts}</keyposts>"
        + $"<workaddress>{string.Concat(emails.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(email => $"<email>{email}</email>"))}</workaddress>{terms}</councillor>";

    public static RosterReading.Read Read(byte[] bytes, string name, RosterFormat? format = null) =>
        RosterFile.Read(new MemoryStream(bytes), name, format).ShouldBeOfType<RosterReading.Read>();

    public static string Refusal(byte[] bytes, string name = "roster.csv", RosterFormat? format = null) =>
        RosterFile.Read(new MemoryStream(bytes), name, format).ShouldBeOfType<RosterReading.Refused>().Why;

    public static string Refusal(string text) => Refusal(Encoding.UTF8.GetBytes(text));

    public static string OnlyProblem(this RosterReading.Read roster) => roster.Problems.ShouldHaveSingleItem().ToString();
}
