namespace Cbe.Cli.Ways;

/// <summary>What a line of a picture says: the first comes before the second, counts for it, or means the same.</summary>
internal enum LineKind
{
    Before,
    Counts,
    Same,
}

/// <summary>A line from one box to another.</summary>
internal sealed record Line(string From, string To, LineKind Kind);
