namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>The sheets that are filled so far, and where on the last of them the next thing stands.</summary>
internal sealed class Paper
{
    private readonly List<Sheet> sheets = [new(lying: false)];

    internal IReadOnlyList<Sheet> Sheets => sheets;

    internal Sheet Sheet => sheets[^1];

    /// <summary>How far down the sheet is filled, in points.</summary>
    internal double At { get; set; } = Sheet.Top;

    /// <summary>How much room is left below, in points.</summary>
    internal double Room => Sheet.End - At;

    /// <summary>How much room a sheet has where nothing stands on it yet, in points.</summary>
    internal static double WholeRoom(bool lying) => new Sheet(lying).End - Sheet.Top;

    internal bool IsFresh => At <= Sheet.Top;

    /// <summary>Whether something as wide as the sheet stands on it, so that it cannot be turned round any more.</summary>
    internal bool IsSet { get; set; }

    /// <summary>Goes on on a new sheet; one on which nothing is drawn yet will do.</summary>
    internal void Turn(bool lying = false)
    {
        if (IsFresh) TurnRound(lying);
        else sheets.Add(new(lying));
        (At, IsSet) = (Sheet.Top, false);
    }

    /// <summary>Turns the sheet round with what stands on it: text stands at the upper left, however the sheet lies.</summary>
    internal void TurnRound(bool lying)
    {
        var turned = new Sheet(lying);
        turned.Marks.AddRange(Sheet.Marks);
        sheets[^1] = turned;
    }

    internal void Mark(Action<Painter> mark) => Sheet.Marks.Add(mark);

    /// <summary>Leaves room below what stands there; at the head of a sheet none is needed.</summary>
    internal void Leave(double space)
    {
        if (!IsFresh) At += space;
    }

    /// <summary>Writes lines one below the other, and goes on on a new sheet where there is no more room.</summary>
    internal void Write(IReadOnlyList<string> lines, Face face)
    {
        foreach (var line in lines)
        {
            if (Room < face.Line) Turn();
            var at = At + face.Ascent;
            Mark(painter => painter.Text(line, face, Sheet.Left, at));
            At += face.Line;
        }
    }
}
