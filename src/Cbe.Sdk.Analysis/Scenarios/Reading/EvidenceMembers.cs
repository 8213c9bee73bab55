using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>The members of an item of evidence that can be written as <c>key=value</c> or head a column, with the kind of their values.</summary>
internal static class EvidenceMembers
{
    private static readonly Dictionary<string, JsonKind> Kinds = new(StringComparer.Ordinal)
    {
        ["id"] = JsonKind.Text, ["competency"] = JsonKind.Text, ["day"] = JsonKind.Text, ["occurredOn"] = JsonKind.Text, ["recordedOn"] = JsonKind.Text,
        ["sequence"] = JsonKind.Number, ["level"] = JsonKind.Text, ["score"] = JsonKind.Number, ["assessor"] = JsonKind.Text, ["confirmedBy"] = JsonKind.Text,
        ["setting"] = JsonKind.Text, ["form"] = JsonKind.Text, ["rigor"] = JsonKind.Text, ["attempt"] = JsonKind.Number, ["chosenByLearner"] = JsonKind.True,
        ["hasNextSteps"] = JsonKind.True, ["feedbackOn"] = JsonKind.Text, ["task"] = JsonKind.Text, ["purpose"] = JsonKind.Text, ["points"] = JsonKind.Number,
        ["pointsPossible"] = JsonKind.Number, ["latePenalty"] = JsonKind.Number, ["weight"] = JsonKind.Number, ["assessedOn"] = JsonKind.Text,
        ["dueOn"] = JsonKind.Text, ["excused"] = JsonKind.True, ["count"] = JsonKind.Number,
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static JsonKind? KindOf(string key) => Kinds.TryGetValue(key, out var kind) ? kind : null;
}
