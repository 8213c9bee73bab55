using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>Reads a rubric of this library's own framework JSON.</summary>
internal static class NativeRubric
{
    public static Rubric? Read(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a rubric", "id", "title", "criteria") is not { } json ? null : new()
        {
            Id = json.Text("id"),
            Title = json.Text("title"),
            Criteria = [.. json.Items("criteria").Select(c => Criterion(c, diagnostics)).OfType<RubricCriterion>()],
        };

    private static RubricCriterion? Criterion(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a criterion", "id", "category", "description", "weight", "levels") is not { } json ? null : new()
        {
            Id = json.Text("id"),
            Category = json.Text("category"),
            Description = json.RequiredText("description"),
            Weight = json.Number("weight"),
            Levels = [.. json.Items("levels").Select(l => Level(l, diagnostics)).OfType<RubricLevel>()],
        };

    private static RubricLevel? Level(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a rubric level", "quality", "description", "score", "feedback") is not { } json ? null : new()
        {
            Quality = json.Text("quality"),
            Description = json.Text("description") ?? "",
            Score = json.Number("score"),
            Feedback = json.Text("feedback"),
        };
}
