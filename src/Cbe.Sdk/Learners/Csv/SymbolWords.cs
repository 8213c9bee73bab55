namespace Cbe.Sdk.Learners;

/// <summary>The words that mean yes and no.</summary>
internal sealed record SymbolWords(IReadOnlyList<string> True, IReadOnlyList<string> False)
{
    public static SymbolWords Default { get; } = new(["true"], ["false"]);

    public bool? Of(string text) =>
        True.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : False.Contains(text, StringComparer.OrdinalIgnoreCase) ? false : null;
}
