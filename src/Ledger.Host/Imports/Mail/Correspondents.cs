using Ledger.Host.Imports.Rosters;
using MimeKit;

namespace Ledger.Host.Imports.Mail;

/// <summary>The addresses of one header, groups opened, and what of it could not be read as an address.</summary>
internal sealed record Correspondents(IReadOnlyList<Correspondent> All, IReadOnlyList<string> Doubts)
{
    private const int LongestAddress = 254;

    public static Correspondents Read(MimeMessage message, HeaderId header, InternetAddressList addresses)
    {
        var words = string.Join(", ", message.Headers.Where(line => line.Id == header).Select(line => Printable.Line(line.Value))).Trim(' ', ',');
        var all = Open(addresses, null).ToList();
        var doubts = all.Select(Doubt).OfType<string>().Select(doubt => $"Its {header} line {doubt}.").ToList();
        if (addresses.Count == 0 && words.Length > 0)
            doubts.Add($"Its {header} line, “{Short(words)}”, holds no address.");
        return new(all, doubts);
    }

    public static IEnumerable<Correspondent> Open(InternetAddressList addresses, string? group) => addresses.SelectMany(address => address switch
    {
        GroupAddress list => Open(list.Members, Named(list.Name) ?? group),
        MailboxAddress mailbox => [new Correspondent(Named(mailbox.Name), Printable.Line(mailbox.Address), group)],
        _ => [],
    });

    private static string? Doubt(Correspondent correspondent)
    {
        if (PlainText.Unfit(correspondent.Address + correspondent.Name + correspondent.Group) is { } unfit)
            return $"holds the character U+{unfit:X4}, which cannot be seen or printed";
        return IsAddress(correspondent.Address) ? null : $"names “{Short(correspondent.Address)}”, which is not an e-mail address";
    }

    private static bool IsAddress(string address) =>
        address.LastIndexOf('@') is var at && at > 0 && at < address.Length - 1 && !address.Contains(' ') && address.Length <= LongestAddress;

    private static string? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : Printable.Line(name);

    private static string Short(string words) => words.Length <= 80 ? words : words[..80] + "…";
}
