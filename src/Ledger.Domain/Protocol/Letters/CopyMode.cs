namespace Ledger.Domain.Protocol.Letters;

/// <summary>Under what condition a clause lets correspondence be copied.</summary>
public enum CopyMode
{
    /// <summary>Never.</summary>
    Prohibited,

    /// <summary>Where the author states that it is meant, or consents.</summary>
    AuthorConsents,

    /// <summary>Where whose letter it is can see it, or is told.</summary>
    AuthorTold,

    /// <summary>Where certain posts are consulted first.</summary>
    Consult,

    /// <summary>Unless somebody forbids it.</summary>
    UnlessVetoed,

    /// <summary>Where the council or a committee has resolved it.</summary>
    Resolution,
}

/// <summary>To whom the copies go that a clause is about.</summary>
public enum WhoIsCopied
{
    /// <summary>Anybody, a shared mailbox of the council apart, which is nobody.</summary>
    Anyone,

    /// <summary>A member.</summary>
    Member,

    /// <summary>Somebody who is neither member nor officer.</summary>
    ThirdParty,
}
