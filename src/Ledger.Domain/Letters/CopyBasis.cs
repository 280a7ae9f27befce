namespace Ledger.Domain.Letters;

/// <summary>What a copy of a letter rests on.</summary>
public enum CopyBasis
{
    /// <summary>The author stated it: copied openly, named at the foot, or said in the letter (Faversham 12.1).</summary>
    AuthorStated,

    /// <summary>The author had consented by the time it was made (Faversham 12.1).</summary>
    AuthorConsented,

    /// <summary>Whose letter it is could see that it was made, or was told (Uttlesford 5.6; county and Stotfold, Correspondence ¶1).</summary>
    AuthorTold,

    /// <summary>Somebody was consulted before it was made. Consulted is not consent.</summary>
    Consulted,

    /// <summary>A clause lets members for the ward have it (Uttlesford 5.7, 6.3).</summary>
    WardCopy,

    /// <summary>A clause says that it must be made (county EMPLOYMENT ¶2).</summary>
    MustCopy,

    /// <summary>The council or a committee had resolved that it may be made.</summary>
    Resolution,

    /// <summary>Nothing that the ledger knows of.</summary>
    None,
}
