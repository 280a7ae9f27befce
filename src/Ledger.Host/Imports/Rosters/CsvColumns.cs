namespace Ledger.Host.Imports.Rosters;

/// <summary>Which column of a CSV holds what, found by its heading, in any order and under the usual names.</summary>
internal sealed class CsvColumns
{
    private static readonly Dictionary<string, string> _headings = Headings(
        ("name", "name fullname fullusername member membername councillor cllr councillorname nameofcouncillor nameofmember councillorsname displayname"),
        ("title", "title style salutation prefix"),
        ("forename", "forename forenames firstname firstnames givenname"),
        ("surname", "surname lastname familyname"),
        ("party", "party politicalparty partyname politicalpartytitle affiliation politicalaffiliation politics partygroup"),
        ("group", "group politicalgroup groupname"),
        ("ward", "ward wardname wardtitle division divisionname electoraldivision electoralward electoralarea warddivision countydivision divisionward area"),
        ("email", "email emails emailaddress mail contactemail counciloremail councilloremail councilemail workemail"),
        ("id", "id uid councillorid memberid modgovid moderngovid"),
        ("page", "page url link profile webpage website profileurl councillorpage"),
        ("posts", "role roles position positions post posts keyposts keypost office offices responsibility responsibilities portfolio"));

    private static readonly string[] _fieldsOfOneColumn = ["name", "surname", "party", "ward"];
    private static readonly string[] _partsOfName = ["title", "forename", "surname"];

    private readonly ILookup<string, int> _places;

    private CsvColumns(IReadOnlyList<string> header)
    {
        Count = header.Count;
        _places = Enumerable.Range(0, header.Count).ToLookup(place => _headings.GetValueOrDefault(Key(header[place]), ""));
        Unused = [.. _places[""].Select(place => header[place].Trim()).Where(heading => heading.Length > 0)];
    }

    public int Count { get; }

    public IReadOnlyList<string> Unused { get; }

    /// <exception cref="InvalidDataException">No column can be the name, or several can.</exception>
    public static CsvColumns Read(IReadOnlyList<string> header)
    {
        var columns = new CsvColumns(header);
        if (!columns.Has("name") && !columns.Has("surname"))
            throw new InvalidDataException(
                "Its first row does not name a Name column; the first row must hold the headings Name, Party, Ward and Email, in any order.");
        foreach (var field in _fieldsOfOneColumn)
        {
            var rivals = columns._places[field].Select(place => header[place].Trim()).ToList();
            if (rivals.Count > 1)
                throw new InvalidDataException($"Its first row has {rivals.Count} columns that could be the {field}: {string.Join(", ", rivals)}; keep one of them.");
        }

        return columns;
    }

    public bool Has(string field) => _places.Contains(field);

    public string Cell(IReadOnlyList<string> row, string field) => Cells(row, field).FirstOrDefault() ?? "";

    public IEnumerable<string> Cells(IReadOnlyList<string> row, string field) => _places[field].Where(place => place < row.Count).Select(place => row[place]);

    /// <summary>The name in one cell, or put together from title, forename and surname.</summary>
    public string Name(IReadOnlyList<string> row) => Has("name")
        ? Cell(row, "name")
        : string.Join(' ', _partsOfName.Select(field => Cell(row, field).Trim()).Where(part => part.Length > 0));

    private static string Key(string heading) => string.Concat(heading.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));

    private static Dictionary<string, string> Headings(params (string Field, string Names)[] fields) =>
        fields.SelectMany(field => field.Names.Split(' ').Select(name => (name, field.Field))).ToDictionary(pair => pair.name, pair => pair.Field);
}
