namespace Ledger.Host.Recording;

/// <summary>Answers to several questions, each on a page of its own, that know which were answered.</summary>
public interface IAnswers
{
    /// <summary>The questions that were answered.</summary>
    List<string> Answered { get; }
}

/// <summary>The questions of something to record, in order, with the page that shows all answers at their end.</summary>
/// <param name="address">The address of the questions, to which one's name is added.</param>
/// <param name="steps">Their names.</param>
public sealed class Questions(string address, params IReadOnlyList<string> steps)
{
    /// <summary>The page that shows all answers, to check them.</summary>
    public const string Check = "check";

    /// <summary>Whether there is such a question, or it is the page with all answers.</summary>
    public bool Has(string? step) => step is not null && (step == Check || steps.Contains(step));

    /// <summary>The first question that is not answered yet; the page with all answers once none is left.</summary>
    public string Next(IAnswers answers) => steps.FirstOrDefault(step => !answers.Answered.Contains(step)) ?? Check;

    /// <summary>The address of a question.</summary>
    public string At(string step) => address + step;

    /// <summary>The address of the question before one; null before the first.</summary>
    public string? Before(string? step)
    {
        var at = step == Check ? steps.Count : steps.ToList().IndexOf(step ?? "");
        return at > 0 ? At(steps[at - 1]) : null;
    }
}
