using System.Text;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Verification.Showing;

namespace Cbe.Sdk.Verification;

/// <summary>A pack does not obey a law, or what was tried says too little to tell. The message is what a person needs to see why.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Makes an exception without a law.</summary>
    public LawBrokenException()
    {
    }

    /// <summary>Makes an exception without a law.</summary>
    /// <param name="message">The message.</param>
    public LawBrokenException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a law.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What led to it.</param>
    public LawBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal LawBrokenException(LawResult result, PerformanceScale scale)
        : this([result], scale)
    {
    }

    internal LawBrokenException(IReadOnlyList<LawResult> results, PerformanceScale scale)
        : base(string.Join("\n", results.Select(r => Text(r, scale)))) => Results = results;

    /// <summary>What was found about each law that does not hold.</summary>
    public IReadOnlyList<LawResult> Results { get; } = [];

    private static string Text(LawResult result, PerformanceScale scale)
    {
        var text = new StringBuilder();
        text.Append($"law {result.Law}: {result.Law.Sentence}\n");
        text.Append(result.Answer == LawAnswer.Refuted ? "It does not hold: " : "It could not be told: ").Append(result.Because).Append(".\n\n");
        if (result.Witness is { } witness)
        {
            text.Append(WitnessText.Print(witness, scale));
            text.Append($"\nIf that is meant, declare it in the pack: \"exceptions\": [ {{ \"law\": {result.Law.Number}, \"reason\": \"...\" }} ]\n");
        }

        return text.ToString();
    }
}
