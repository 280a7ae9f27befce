using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Host.Imports.Rosters;

/// <summary>Reads what ModernGov's <c>GetCouncillorsByWard</c> answers with. No document type, no entities, nothing fetched.</summary>
internal static class ModernGovRoster
{
    private const int DeepestNesting = 32;
    private static readonly LocalDatePattern _date = LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy");
    private static readonly LocalDate _earliest = new(1900, 1, 1);

    /// <exception cref="InvalidDataException">It is not well-formed, has a document type, or is other XML.</exception>
    public static void Read(byte[] bytes, RosterDraft draft)
    {
        var root = Load(bytes).Root!;
        if (!IsCalled(root, "councillorsbyward"))
        {
            throw new InvalidDataException(
                $"It is XML, but its first element is <{Short(root.Name.LocalName)}>, not <councillorsbyward>; fetch GetCouncillorsByWard and import what it answers.");
        }

        foreach (var ward in All(root, "ward"))
            ReadWard(ward, draft);
    }

    private static XDocument Load(byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using (var scan = XmlReader.Create(new MemoryStream(bytes), settings))
            {
                while (scan.Read())
                {
                    if (scan.Depth > DeepestNesting)
                        throw new InvalidDataException($"Its elements are nested deeper than {DeepestNesting}; fetch GetCouncillorsByWard again.");
                }
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader);
        }
        catch (XmlException broken) when (broken.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new InvalidDataException(
                "It declares a document type (DTD), which could name other files; remove the declaration or fetch GetCouncillorsByWard again.");
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException)
        {
            var line = broken is XmlException { LineNumber: > 0 } at ? $" at line {at.LineNumber}" : "";
            throw new InvalidDataException($"Its XML is broken{line}, so nothing was read; fetch GetCouncillorsByWard again.");
        }
    }

    private static void ReadWard(XElement ward, RosterDraft draft)
    {
        var title = Text(ward, "wardtitle");
        var councillors = All(ward, "councillor").ToList();
        draft.AddWard(title, $"ward {Short(title)}");
        if (int.TryParse(Text(ward, "councillorcount"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count) && count != councillors.Count)
            draft.Problem($"ward {Short(title)}", $"it says {count} councillors and lists {councillors.Count}; those listed were taken");
        foreach (var councillor in councillors)
        {
            var id = Text(councillor, "councillorid");
            var where = $"ward {Short(title)}, councillor {(id.Length > 0 ? Short(id) : "without a number")}";
            draft.Add(new RosterRow(
                where,
                id.Length > 0 ? id : null,
                Text(councillor, "fullusername"),
                Text(councillor, "politicalpartytitle"),
                null,
                title,
                [.. All(councillor, "email").Select(email => email.Value)],
                Text(councillor, "keyposts"),
                Terms(councillor, where, draft)));
        }
    }

    private static List<TermOfOffice> Terms(XElement councillor, string where, RosterDraft draft)
    {
        var terms = new List<TermOfOffice>();
        foreach (var term in All(councillor, "termofoffice"))
        {
            var (from, to) = (Text(term, "startdate"), Text(term, "enddate"));
            var start = _date.Parse(from);
            var end = to is "" or "unspecified" ? null : _date.Parse(to);
            if (start.Success && start.Value >= _earliest && (end is null || (end.Success && end.Value >= start.Value)))
                terms.Add(new TermOfOffice(start.Value, end?.Value));
            else
                draft.Problem(where, $"a term of office runs from “{Short(from)}” to “{Short(to)}”, which are not dates in order; that term was left out");
        }

        return terms;
    }

    private static IEnumerable<XElement> All(XElement parent, string name) => parent.Descendants().Where(element => IsCalled(element, name));

    private static string Text(XElement parent, string name) => parent.Elements().FirstOrDefault(element => IsCalled(element, name))?.Value.Trim()
        ?? All(parent, name).FirstOrDefault()?.Value.Trim() ?? "";

    private static bool IsCalled(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
