namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>Gives texts numbers: the same number for the same text, ordinally.</summary>
internal interface ITextNumbers
{
    /// <summary>The number of a text.</summary>
    long TextNumber(string text);

    /// <summary>The ordinal order of two texts of evidence, by their numbers.</summary>
    int CompareTexts(long a, long b);
}
