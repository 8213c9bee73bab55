using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Writes cases that were found as a scenario file.</summary>
internal sealed class SuggestionText(CbeEngine engine, ScenarioFile file)
{
    private const string ToBeJudged = "to be judged";
    private const int LongestName = 180;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _names = [.. file.Scenarios.Select(s => s.Name)];
    private readonly List<string> _cases = [];
    private readonly ShortWriter _short = new(engine.RecordSchema);

    /// <summary>The case as it is read when it has been written; null where it cannot be written.</summary>
    public Seed? ReadBack(Seed seed, Hit hit)
    {
        // What is expected does not matter yet, only what the learner is read as.
        string text = File([Case(seed, "read back", [new JsonObject { ["rule"] = hit.Decision.Rule, ["answer"] = "met" }])]);
        var read = ScenarioFile.Parse(file.Path + ".json", Encoding.UTF8.GetBytes(text), engine);
        return read.File?.Scenarios is [{ Learner: { } learner } one] ? new(learner, one.AsOf) : null;
    }

    /// <summary>Adds a case with what the pack decides about it; returns its name.</summary>
    public string Add(Seed seed, List<Hit> hits)
    {
        string name = Name(hits[0]);
        var expects = hits.Select(h => Expect(h.Decision)).ToList();
        var report = engine.Evaluate(seed.Learner, seed.AsOf);
        expects.AddRange(hits.Select(h => h.Decision.Competency).OfType<string>().Distinct().Select(c => report.For(c)).OfType<ProgressionOutcome>().Select(Level).OfType<JsonObject>());
        _cases.Add(Case(seed, name, [.. expects.DistinctBy(e => e.ToJsonString(Plain))]));
        return name;
    }

    public string ToFile() => File(_cases);

    private string File(IReadOnlyList<string> cases)
    {
        string step = file.ScoreStep == Number.FromDecimal(0.01m) ? "" : $"  \"scoreStep\": {file.ScoreStep},\n";
        return $"{{\n  \"asOf\": \"{file.AsOf.ToText()}\",\n{step}  \"cases\": [\n{string.Join(",\n", cases)}\n  ]\n}}\n";
    }

    private string Case(Seed seed, string name, IReadOnlyList<JsonObject> expects)
    {
        var (learner, asOf) = (seed.Learner, seed.AsOf);
        string? common = learner.Evidence.Select(e => e.Competency).Distinct().ToList() is [var one] ? one : null;
        var lines = new List<string> { $"\"name\": {Quoted(name)}" };
        if (asOf != file.AsOf)
        {
            lines.Add($"\"asOf\": \"{asOf.ToText()}\"");
        }

        if (common is not null)
        {
            lines.Add($"\"competency\": {Quoted(common)}");
        }

        var rest = (JsonObject)JsonNode.Parse(LearnerJson.Write(learner with { Evidence = [] }))!;
        rest.Remove("id");
        if (rest.Count > 0)
        {
            lines.Add($"\"learner\": {rest.ToJsonString(Plain)}");
        }

        lines.Add($"\"evidence\": [{string.Join(", ", learner.Evidence.Select((e, i) => _short.Write(e, common, i + 1)))}]");
        lines.Add($"\"expect\": {(expects.Count == 1 ? expects[0].ToJsonString(Plain) : $"[\n        {string.Join(",\n        ", expects.Select(e => e.ToJsonString(Plain)))}\n      ]")}");
        lines.Add($"\"because\": {Quoted(ToBeJudged)}");
        return "    {\n      " + string.Join(",\n      ", lines) + "\n    }";
    }

    private static JsonObject Expect(Decision d)
    {
        var json = new JsonObject();
        var subject = d.Subject;
        foreach (var (key, value) in subject.EvidenceItem is { } item ? [("evidence", item)] : new (string, string?)[] { ("competency", subject.Competency), ("credential", subject.Credential), ("route", subject.Route) })
        {
            if (value is not null)
            {
                json[key] = value;
            }
        }

        json["rule"] = d.Rule;
        json["answer"] = d.Answer.ToName();
        return json;
    }

    private static JsonObject? Level(ProgressionOutcome outcome)
    {
        var json = new JsonObject { ["competency"] = outcome.Competency };
        switch (outcome.Status)
        {
            case ProgressStatus.NoEvidenceYet:
                json["status"] = "no-evidence-yet";
                break;
            case ProgressStatus.Inferred:
                return null;
            case ProgressStatus.Overridden:
                json["status"] = "overridden";
                break;
        }

        foreach (var (key, value) in new[] { ("level", outcome.Level), ("possible", outcome.PossibleLevel), ("byRules", outcome.LevelByRules) })
        {
            if (value is not null)
            {
                json[key] = value;
            }
        }

        return json.Count == 1 ? null : json;
    }

    /// <summary>What it shows first, in a line; told apart by a number where that is there already.</summary>
    private string Name(Hit hit)
    {
        string what = hit.Item.Kind switch
        {
            CoverageKind.Rule => $"{hit.Item.Rule}: {hit.Goal.Name}",
            CoverageKind.Condition => $"{hit.Item.Rule}, {hit.Item.Text}: {hit.Goal.Name}",
            _ => $"{hit.Item.Rule}, {hit.Item.Text}: {(hit.Goal.Name == "at" ? "exactly" : "just " + hit.Goal.Name)} {hit.Item.Figure}",
        };
        what = string.Concat(what.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        what = what.Length <= LongestName ? what : what[..(LongestName - 1)].TrimEnd() + "…";
        string free = what;
        for (int i = 2; !_names.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{what} ({i})");
        }

        return free;
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
