using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>
/// How decisions agree with what is true: learners who were decided for and against, by whether they should have been.
/// Counts may be weighted. A rate out of nothing is undefined: it is not 0, as some toolkits say. Immutable.
/// </summary>
/// <param name="TruePositives">Decided for, rightly.</param>
/// <param name="FalsePositives">Decided for, wrongly.</param>
/// <param name="TrueNegatives">Decided against, rightly.</param>
/// <param name="FalseNegatives">Decided against, wrongly.</param>
public sealed record Confusion(double TruePositives, double FalsePositives, double TrueNegatives, double FalseNegatives)
{
    private const string NoPositives = "nobody is truly positive";
    private const string NoNegatives = "nobody is truly negative";
    private const string NoneFor = "nobody was decided for";
    private const string NoneAgainst = "nobody was decided against";
    private const string Nobody = "there is nobody";

    /// <summary>All together.</summary>
    public double Count => TruePositives + FalsePositives + TrueNegatives + FalseNegatives;

    /// <summary>Those who are truly positive.</summary>
    public double Positives => TruePositives + FalseNegatives;

    /// <summary>Those who are truly negative.</summary>
    public double Negatives => TrueNegatives + FalsePositives;

    /// <summary>Those who were decided for.</summary>
    public double Selected => TruePositives + FalsePositives;

    /// <summary>TP / P: recall, sensitivity.</summary>
    public Figure<double> TruePositiveRate => FigureMath.Quotient(TruePositives, Positives, NoPositives);

    /// <summary>FN / P.</summary>
    public Figure<double> FalseNegativeRate => FigureMath.Quotient(FalseNegatives, Positives, NoPositives);

    /// <summary>FP / N.</summary>
    public Figure<double> FalsePositiveRate => FigureMath.Quotient(FalsePositives, Negatives, NoNegatives);

    /// <summary>TN / N: specificity.</summary>
    public Figure<double> TrueNegativeRate => FigureMath.Quotient(TrueNegatives, Negatives, NoNegatives);

    /// <summary>TP / selected: precision.</summary>
    public Figure<double> PositivePredictiveValue => FigureMath.Quotient(TruePositives, Selected, NoneFor);

    /// <summary>FP / selected.</summary>
    public Figure<double> FalseDiscoveryRate => FigureMath.Quotient(FalsePositives, Selected, NoneFor);

    /// <summary>TN / not selected.</summary>
    public Figure<double> NegativePredictiveValue => FigureMath.Quotient(TrueNegatives, Count - Selected, NoneAgainst);

    /// <summary>FN / not selected.</summary>
    public Figure<double> FalseOmissionRate => FigureMath.Quotient(FalseNegatives, Count - Selected, NoneAgainst);

    /// <summary>Selected / all.</summary>
    public Figure<double> SelectionRate => FigureMath.Quotient(Selected, Count, Nobody);

    /// <summary>Truly positive / all.</summary>
    public Figure<double> BaseRate => FigureMath.Quotient(Positives, Count, Nobody);

    /// <summary>(TP + TN) / all.</summary>
    public Figure<double> Accuracy => FigureMath.Quotient(TruePositives + TrueNegatives, Count, Nobody);

    /// <summary>(FP + FN) / all.</summary>
    public Figure<double> ErrorRate => FigureMath.Quotient(FalsePositives + FalseNegatives, Count, Nobody);

    /// <summary>Counts decisions.</summary>
    /// <param name="actual">Who is truly positive.</param>
    /// <param name="decided">Who was decided for.</param>
    /// <param name="weights">What each counts, 0 or more; null for 1 each.</param>
    /// <exception cref="ArgumentException">There are not as many of each.</exception>
    public static Confusion Of(IReadOnlyList<bool> actual, IReadOnlyList<bool> decided, IReadOnlyList<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(decided);
        return OfScores(actual, [.. decided.Select(d => d ? 1.0 : 0.0)], weights);
    }

    /// <summary>Counts scores: a score of 0.7 is 0.7 of a decision for, and 0.3 of one against.</summary>
    /// <param name="actual">Who is truly positive.</param>
    /// <param name="scores">Each one's score, 0 to 1.</param>
    /// <param name="weights">What each counts, 0 or more; null for 1 each.</param>
    /// <exception cref="ArgumentException">There are not as many of each.</exception>
    public static Confusion OfScores(IReadOnlyList<bool> actual, IReadOnlyList<double> scores, IReadOnlyList<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(scores);
        if (actual.Count != scores.Count || (weights is not null && weights.Count != actual.Count))
        {
            throw new ArgumentException("As many decisions, and weights, as truths.", nameof(scores));
        }

        double tp = 0, fp = 0, tn = 0, fn = 0;
        for (int i = 0; i < actual.Count; i++)
        {
            double weight = weights?[i] ?? 1;
            _ = actual[i] ? tp += weight * scores[i] : fp += weight * scores[i];
            _ = actual[i] ? fn += weight * (1 - scores[i]) : tn += weight * (1 - scores[i]);
        }

        return new(tp, fp, tn, fn);
    }
}
