namespace Ledger.Host.Tests.Packs;

/// <summary>The headings of the two texts that are cited by them, and the words by which the packs cite each.</summary>
internal static class KnownHeadings
{
    internal static readonly Headings County = new(
        new Dictionary<string, string>
        {
            ["Summary"] = "Summary",
            ["The Seven Principles of Public Life"] = "Seven Principles",
            ["DEFINING THE MEMBER AND OFFICER ROLES"] = "DEFINING",
            ["Both Officers and Members"] = "Both Officers and Members",
            ["THE PROFESSIONAL RELATIONSHIP"] = "",
            ["A Guide to Expectations"] = "A Guide to Expectations",
            ["THE EMPLOYMENT RELATIONSHIP"] = "EMPLOYMENT",
            ["Ceremonial events"] = "Ceremonial events",
            ["PERSONAL RELATIONSHIPS"] = "PERSONAL RELATIONSHIPS",
            ["THE POLITICAL RELATIONSHIP/ OFFICER ADVICE TO PARTY GROUPS"] = "POLITICAL",
            ["Lead Member Briefings"] = "Lead Member Briefings",
            ["SUPPORT SERVICES TO MEMBERS AND POLITICAL GROUPS"] = "SUPPORT SERVICES",
            ["COMMUNICATIONS"] = "",
            ["Correspondence"] = "Correspondence",
            ["10.2 Email Communications"] = "Email Communications",
            ["PUBLICITY AND DEALING WITH THE MEDIA"] = "PUBLICITY",
            ["PRE ELECTION RULES ON PUBLICITY"] = "PRE ELECTION",
            ["MEMBERS ACCESS TO INFORMATION AND TO COUNCIL DOCUMENTS"] = "ACCESS",
            ["WHAT TO DO WHEN THINGS GO WRONG"] = "WHEN THINGS GO WRONG",
            ["ANNEX"] = "",
            ["Selflessness"] = "ANNEX Selflessness",
            ["Integrity"] = "ANNEX Integrity",
            ["Objectivity"] = "ANNEX Objectivity",
            ["Accountability"] = "ANNEX Accountability",
            ["Openness"] = "ANNEX Openness",
            ["Honesty"] = "ANNEX Honesty",
            ["Leadership"] = "ANNEX Leadership",
        },
        new Dictionary<string, string[]>
        {
            ["A Quick Guide to the Distinct Roles"] = ["Quick Guide: Members", "Quick Guide: Officers"],
            ["What Members can expect from Officers"] = ["Officers Do", "Officers Don't"],
            ["What Officers can expect from Members"] = ["Members Do", "Members Don't"],
            ["When Acting in this Capacity Members"] = ["When Acting: Do", "When Acting: Don't"],
        });

    internal static readonly Headings Stotfold = new(
        new Dictionary<string, string>
        {
            ["BACKGROUND"] = "BACKGROUND",
            ["ROLES OF COUNCILLORS AND OFFICERS"] = "ROLES",
            ["Councillors"] = "Councillors",
            ["Officers can expect Councillors:"] = "Officers can expect Councillors",
            ["The Mayor and Vice Mayor or Chair and Vice-Chair of the Council and its Committees:"] = "Mayor",
            ["Officers:"] = "Officers",
            ["Protocol"] = "",
            ["The Relationship: General"] = "Relationship",
            ["EXPECTATIONS"] = "",
            ["All Councillors can expect:"] = "All Councillors can expect",
            ["Officers can expect from Councillors:"] = "Officers can expect from Councillors",
            ["Stotfold Town Council"] = "",
            ["Member Officer Protocol"] = "",
            ["Date of Adoption: December 2024"] = "",
            ["Date of Review: December 2026"] = "",
            ["General Principles"] = "General Principles",
            ["COUNCILLORS’ ACCESS TO INFORMATION AND TO COUNCIL DOCUMENTS"] = "ACCESS",
            ["COUNCILLORS' ACCESS TO INFORMATION AND TO COUNCIL DOCUMENTS"] = "ACCESS",
            ["CORRESPONDENCE"] = "CORRESPONDENCE",
            ["PRESS AND MEDIA"] = "PRESS AND MEDIA",
            ["IF THINGS GO WRONG"] = "",
            ["Procedure for Officers:"] = "Procedure for Officers",
            ["Procedure for Councillors:"] = "Procedure for Councillors",
        },
        new Dictionary<string, string[]>());
}
