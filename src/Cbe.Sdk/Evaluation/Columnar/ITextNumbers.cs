namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>Gives texts numbers: the same number for the same text, ordinally.</summary>
internal interface ITextNumbers
{
    /// <summary>The number of a text.</summary>
    long TextNumber(string text);
}
