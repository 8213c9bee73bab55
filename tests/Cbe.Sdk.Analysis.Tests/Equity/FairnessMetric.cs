using System.Text.Json;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Tests.Support;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>Figures by the names that toolkits give them.</summary>
internal static class FairnessMetric
{
    /// <summary>A figure of one group of learners.</summary>
    public static Func<Confusion, Figure<double>>? Rate(string name) => name switch
    {
        "tpr" or "recall" or "sensitivity" or "true_positive_rate" => c => c.TruePositiveRate,
        "fpr" or "false_positive_rate" => c => c.FalsePositiveRate,
        "tnr" or "specificity" or "true_negative_rate" => c => c.TrueNegativeRate,
        "fnr" or "false_negative_rate" => c => c.FalseNegativeRate,
        "ppv" or "precision" or "positive_predictive_value" => c => c.PositivePredictiveValue,
        "npv" or "negative_predictive_value" => c => c.NegativePredictiveValue,
        "false_discovery_rate" => c => c.FalseDiscoveryRate,
        "false_omission_rate" => c => c.FalseOmissionRate,
        "sel" or "selection_rate" => c => c.SelectionRate,
        "base_rate" => c => c.BaseRate,
        "accuracy" => c => c.Accuracy,
        "error_rate" => c => c.ErrorRate,
        "count" => c => Figures.Of(c.Count),
        "num_true_positives" or "power" => c => Figures.Of(c.TruePositives),
        "num_false_positives" => c => Figures.Of(c.FalsePositives),
        "num_true_negatives" => c => Figures.Of(c.TrueNegatives),
        "num_false_negatives" => c => Figures.Of(c.FalseNegatives),
        _ => null,
    };

    public static Figure<double> Of(string metric, FairnessInput input, bool? privileged, double? alpha)
    {
        // Of hard decisions the generalized counts are the plain ones.
        string name = metric.Replace("generalized_", "", StringComparison.Ordinal);
        if (Rate(name) is { } rate)
        {
            return rate(privileged is { } half ? input.Half(half) : input.All);
        }

        var compared = new GroupComparison(input.Privileged is null ? input.All : input.Half(false), input.Privileged is null ? input.All : input.Half(true));
        return metric switch
        {
            "mean_prediction" => Mean(input),
            "statistical_parity_difference" => compared.StatisticalParityDifference,
            "disparate_impact" => compared.DisparateImpact,
            "equal_opportunity_difference" => compared.EqualOpportunityDifference,
            "average_odds_difference" => compared.AverageOddsDifference,
            "average_abs_odds_difference" or "average_odds_error" => compared.AverageAbsoluteOddsDifference,
            "average_predictive_value_difference" => compared.AveragePredictiveValueDifference,
            "equalized_odds_difference" => compared.EqualizedOddsDifference,
            _ when metric.EndsWith("_difference", StringComparison.Ordinal) => compared.Difference(Rate(metric[..^"_difference".Length])!),
            _ when metric.EndsWith("_ratio", StringComparison.Ordinal) => compared.Ratio(Rate(metric[..^"_ratio".Length])!),
            _ => Unevenness(metric, input, alpha ?? 2),
        };
    }

    /// <summary>A figure whose name says all, of decisions, of groups with weights, or of counts.</summary>
    public static Figure<double> OfName(string name, JsonElement input)
    {
        if (input.Has("num_positives"))
        {
            Confusion Counted(string group) => new(input.GetProperty("num_positives").Double(group), 0, input.GetProperty("num_negatives").Double(group), 0);
            var compared = new GroupComparison(Counted("unprivileged"), Counted("privileged"));
            return name switch
            {
                "base_rate" => Counted("all").BaseRate,
                "statistical_parity_difference" => compared.StatisticalParityDifference,
                "disparate_impact" => compared.DisparateImpact,
                _ => throw new NotSupportedException(name),
            };
        }

        if (name.StartsWith("class_imbalance_priv", StringComparison.Ordinal))
        {
            var weights = input.GetProperty("group").EnumerateArray().Select(g => g.ToString()).Zip(input.GetProperty("weight").Doubles()).ToList();
            string privileged = name["class_imbalance_priv".Length..];
            return GroupBalance.ClassImbalance(weights.Where(w => w.First != privileged).Sum(w => w.Second), weights.Where(w => w.First == privileged).Sum(w => w.Second));
        }

        if (name == "conditional_demographic_disparity")
        {
            var rows = input.GetProperty("group").EnumerateArray().Select(g => g.ToString()).Zip(input.GetProperty("y").Doubles(), input.GetProperty("weight").Doubles());
            return GroupBalance.ConditionalDemographicDisparity([.. rows.GroupBy(r => r.First).Select(g => (g.Where(r => r.Second == 1).Sum(r => r.Third), g.Where(r => r.Second != 1).Sum(r => r.Third)))]);
        }

        int alpha = name.IndexOf("_alpha", StringComparison.Ordinal);
        return alpha < 0 ? Of(name, FairnessInput.Of(input), null, null)
            : Of(name[..alpha], FairnessInput.Of(input), null, double.Parse(name[(alpha + "_alpha".Length)..], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Figure<double> Unevenness(string metric, FairnessInput input, double alpha)
    {
        var benefits = Inequality.Benefits(input.Actual, input.Decided);
        const string Between = "between_all_groups_";
        if (metric.StartsWith(Between, StringComparison.Ordinal))
        {
            return Index(metric[Between.Length..], Inequality.BetweenGroups(benefits, input.Groups), alpha);
        }

        return Index(metric, benefits, alpha);
    }

    private static Figure<double> Index(string name, IReadOnlyList<double> benefits, double alpha) => name switch
    {
        "generalized_entropy_index" => Inequality.GeneralizedEntropy(benefits, alpha),
        "theil_index" => Inequality.Theil(benefits),
        "coefficient_of_variation" => Inequality.CoefficientOfVariation(benefits),
        _ => throw new NotSupportedException(name),
    };

    private static Figure<double> Mean(FairnessInput input)
    {
        double weight = input.Weights?.Sum() ?? input.Scores.Count;
        return weight == 0 ? Figures.Undefined<double>("there is nobody") : Figures.Of(input.Scores.Index().Sum(s => s.Item * (input.Weights?[s.Index] ?? 1)) / weight);
    }
}
