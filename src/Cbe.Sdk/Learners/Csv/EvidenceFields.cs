namespace Cbe.Sdk.Learners;

/// <summary>The evidence fields a mapping can fill, and what each is read as.</summary>
internal static class EvidenceFields
{
    public static IReadOnlyDictionary<string, CsvFieldKind> Kinds { get; } = new Dictionary<string, CsvFieldKind>(StringComparer.Ordinal)
    {
        ["competency"] = CsvFieldKind.Text,
        ["occurredOn"] = CsvFieldKind.Date,
        ["recordedOn"] = CsvFieldKind.Date,
        ["sequence"] = CsvFieldKind.Integer,
        ["level"] = CsvFieldKind.Text,
        ["score"] = CsvFieldKind.Score,
        ["assessor"] = CsvFieldKind.Text,
        ["confirmedBy"] = CsvFieldKind.Text,
        ["setting"] = CsvFieldKind.Text,
        ["form"] = CsvFieldKind.Text,
        ["rigor"] = CsvFieldKind.Text,
        ["attempt"] = CsvFieldKind.Integer,
        ["chosenByLearner"] = CsvFieldKind.Boolean,
        ["hasNextSteps"] = CsvFieldKind.Boolean,
        ["feedbackOn"] = CsvFieldKind.Date,
        ["task"] = CsvFieldKind.Text,
        ["purpose"] = CsvFieldKind.Text,
        ["points"] = CsvFieldKind.Number,
        ["pointsPossible"] = CsvFieldKind.Number,
        ["latePenalty"] = CsvFieldKind.Number,
        ["weight"] = CsvFieldKind.Number,
        ["assessedOn"] = CsvFieldKind.Date,
        ["dueOn"] = CsvFieldKind.Date,
        ["excused"] = CsvFieldKind.Boolean,
    };
}
