using System.Globalization;
using System.Text;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Writing;

/// <summary>Records as rows of CSV, and the mapping that reads them.</summary>
internal sealed class CsvForm
{
    public const string EvidenceFile = "evidence.csv";
    public const string LearnersFile = "learners.csv";

    private static readonly (string Name, Func<Evidence, string?> Text)[] Columns =
    [
        ("competency", e => e.Competency), ("occurredOn", e => Day(e.OccurredOn)), ("recordedOn", e => Day(e.RecordedOn)), ("level", e => e.Level),
        ("score", e => e.Score?.ToString()), ("assessor", e => e.Assessor), ("confirmedBy", e => e.ConfirmedBy), ("setting", e => e.Setting),
        ("form", e => e.Form), ("rigor", e => e.Rigor), ("purpose", e => e.Purpose), ("attempt", e => e.Attempt?.ToString(CultureInfo.InvariantCulture)),
        ("task", e => e.Task), ("dueOn", e => Day(e.DueOn)), ("feedbackOn", e => Day(e.FeedbackOn)), ("hasNextSteps", e => Truth(e.HasNextSteps)), ("chosenByLearner", e => Truth(e.ChosenByLearner)),
    ];

    private readonly string[] _attributes;
    private readonly string[] _facts;

    public CsvForm(PopulationModel model)
    {
        _attributes = [.. model.Schools.Attribute is { } school ? (string[])[school] : [], .. model.Subgroups.Select(s => s.Attribute)];
        _facts = [.. model.Groups.Select(g => g.Prior?.Fact).Append(model.Prior.Fact).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    public string EvidenceHead() => Row(["learner", "id", .. Columns.Select(c => c.Name), .. _facts]);

    public string LearnersHead() => Row(["learner", .. _attributes]);

    /// <summary>The rows of one learner.</summary>
    public (string Items, string Learner, int Count) Write(LearnerRecord record)
    {
        var items = new StringBuilder();
        foreach (var e in record.Evidence)
        {
            items.Append(Row([record.Id, e.Id, .. Columns.Select(c => c.Text(e)), .. _facts.Select(f => e.Facts.TryGetValue(f, out var fact) ? fact.ToString() : null)]));
        }

        return (items.ToString(), Row([record.Id, .. _attributes.Select(a => record.Subgroups.GetValueOrDefault(a))]), record.Evidence.Count);
    }

    /// <summary>The mapping: every column is the field of its name.</summary>
    public string Mapping() => MappingText.Of(Columns.Select(c => c.Name), _facts, _attributes);

    private static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string? text) =>
        text is null ? "" : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Truth(bool truth) => truth ? "true" : null;
}
