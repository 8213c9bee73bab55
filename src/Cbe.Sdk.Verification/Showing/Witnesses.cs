using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>Makes witnesses: what differs between two records, and what the engine decides about each.</summary>
internal static class Witnesses
{
    /// <summary>A witness of one learner, or of two side by side. Both are evaluated by the engine: what a solver claims is shown as it is decided.</summary>
    /// <param name="setting">What the law was asked about.</param>
    /// <param name="left">The learner.</param>
    /// <param name="right">The learner beside; null where one is enough.</param>
    /// <param name="rightAsOf">The day of the other decision, where it is another.</param>
    /// <param name="leftName">What stands above the one: "as it is".</param>
    /// <param name="rightName">What stands above the other: "with the item".</param>
    public static Witness Of(LawSetting setting, LearnerRecord left, LearnerRecord? right, DateOnly? rightAsOf, string leftName, string rightName)
    {
        var one = Side(setting, leftName, left, setting.AsOf);
        var other = right is null ? null : Side(setting, rightName, right, rightAsOf ?? setting.AsOf);
        return new(setting.Competency.Id, one, other, RecordDifferences.Of(one, other), Shows(setting, one, other));
    }

    private static WitnessSide Side(LawSetting setting, string name, LearnerRecord learner, DateOnly asOf) =>
        new(name, learner, asOf, setting.Engine.Evaluate(learner, asOf));

    private static List<string> Shows(LawSetting setting, WitnessSide left, WitnessSide? right)
    {
        var scale = setting.Engine.Scale;
        var one = DecisionRows.Of(left.Report, setting.Competency.Id, scale);
        if (right is null)
        {
            return [.. one.Where(r => r.IsMet).Select(r => $"{r.Name}: {r.Says}")];
        }

        var other = DecisionRows.Of(right.Report, setting.Competency.Id, scale).ToDictionary(r => r.Name, r => r.Says, StringComparer.Ordinal);
        return [.. one.Where(r => other.GetValueOrDefault(r.Name, "not asked") != r.Says).Select(r => $"{r.Name}: {r.Says} | {other.GetValueOrDefault(r.Name, "not asked")}")];
    }
}
