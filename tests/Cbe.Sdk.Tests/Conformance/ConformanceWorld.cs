using System.Globalization;
using System.Text.Json.Nodes;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>The small world of a case: a pack without rules, one learner, one competency.</summary>
internal sealed class ConformanceWorld
{
    private const string DefaultScale = """{"levels":["Beginning","Developing","Proficient","Advanced"],"proficient":"Proficient","score":{"min":0,"max":100,"cuts":[0,50,70,90]}}""";

    private readonly JsonObject _case;
    private readonly BoundPack _pack;
    private readonly LearnerRecord _learner;

    public ConformanceWorld(JsonObject json)
    {
        _case = json;
        var bag = new DiagnosticBag();
        _pack = PackBinder.Bind(RulePack.Parse(PackOf(json).ToJsonString()), AsOf, bag) ?? throw new InvalidOperationException(string.Join("\n", bag.ToList()));
        _learner = Learner();
    }

    /// <summary>The pack of a case, without rules.</summary>
    public static JsonObject PackOf(JsonObject json)
    {
        var pack = new JsonObject
        {
            ["language"] = 1, ["id"] = "case", ["version"] = "1",
            ["effective"] = new JsonObject { ["from"] = "2025-08-01" },
            ["scale"] = json["scale"]?.DeepClone() ?? JsonNode.Parse(DefaultScale),
            ["mastery"] = json["mastery"]?.DeepClone() ?? new JsonObject { ["method"] = "average" },
        };
        foreach (string key in new[] { "parameters", "symbols", "facts" })
        {
            if (json[key] is { } part)
            {
                pack[key] = part.DeepClone();
            }
        }

        return pack;
    }

    public LearnerRecord Record => _learner;

    public DateOnly AsOf => DateOnly.ParseExact((string?)_case["asOf"] ?? "2026-01-31", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Element => (string?)_case["element"] ?? "progression.levels";

    public LevelSet Levels => _pack.Scale.Levels;

    public Vocabulary Vocabulary => Element switch
    {
        "assessment.admit" => _pack.AssessmentVocabulary.Item.Vocabulary,
        "progression.advance" => _pack.ProgressionVocabulary.OverCompetency.Vocabulary,
        _ => _pack.ProgressionVocabulary.Levels.Vocabulary,
    };

    public BoundNode? Bind(DiagnosticBag diagnostics)
    {
        var locals = new List<Rules.LocalParam>();
        foreach (var l in (JsonArray?)_case["localParams"] ?? [])
        {
            locals.Add(new((string)l!["name"]!, (string)l["expression"]!));
        }

        var binder = new Rules.RuleBinder(Vocabulary, _pack.Parameters, diagnostics);
        var rule = new Rules.Rule { RuleName = "case", Expression = (string)_case["expression"]!, LocalParams = locals };
        return (bool?)_case["rule"] == true ? binder.BindAll([rule]).FirstOrDefault()?.Condition : binder.BindAny(rule);
    }

    public Value Evaluate(BoundNode node) => new ReferenceEvaluator(Input()).Evaluate(node);

    private Value[] Input()
    {
        if (Element == "assessment.admit")
        {
            return _pack.AssessmentVocabulary.Item.Read(new EvidenceCase(_learner, new Competency { Id = "C" }, _learner.Evidence[0], _pack.AssessmentVocabulary.Evidence.Read(_learner.Evidence[0], AsOf)));
        }

        var vocabulary = _pack.ProgressionVocabulary;
        var items = _learner.Evidence.Select(e => (e, vocabulary.Evidence.Read(e, AsOf))).ToList();
        items.Sort(vocabulary.Evidence.Order.Compare);
        var about = new MasteryEstimate(_pack.ProgressionRules.Mastery, vocabulary, _pack.Scale).Add(new CompetencyCase
        {
            Learner = _learner,
            Competency = new Competency { Id = "C" },
            AsOf = AsOf,
            Evidence = [.. items.Select(i => i.Item2)],
            Prerequisites = Rows("prerequisites", p => [Level(p), p["score"] is { } s ? Value.Of(Number.FromDecimal((decimal)s)) : Value.Missing, p["awarded"] is { } given ? Value.Of((bool)given) : Value.Missing]),
            Awards = Rows("awards", a =>
            {
                var on = DateOnly.ParseExact((string)a["on"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                return [Level(a), Value.Of(on), Value.Of(Number.FromInteger(AsOf.DayNumber - on.DayNumber))];
            }),
        });
        return Element == "progression.advance" ? vocabulary.OverCompetency.Read(about) : vocabulary.Levels.Read(about);
    }

    private Value Level(JsonNode row) => row["level"] is { } l && Levels.TryGetRank((string)l!, out int rank) ? Value.Level(rank) : Value.Missing;

    private List<Row> Rows(string key, Func<JsonNode, Value[]> cells) =>
        [.. ((JsonArray?)_case[key] ?? []).Select((r, i) => new Row($"{key}{i}", cells(r!)))];

    private LearnerRecord Learner()
    {
        var evidence = new JsonArray();
        foreach (var item in (JsonArray?)_case["evidence"] ?? [])
        {
            var e = (JsonObject)item!.DeepClone();
            e["id"] ??= $"e{evidence.Count + 1}";
            e["competency"] = "C";
            if (e["score"] is System.Text.Json.Nodes.JsonValue v && v.TryGetValue(out string? digits))
            {
                e["score"] = JsonNode.Parse(digits);
            }

            evidence.Add((JsonNode)e);
        }

        var json = new JsonObject { ["id"] = "learner", ["evidence"] = evidence };
        if (_case["learnerFacts"] is { } facts)
        {
            json["facts"] = facts.DeepClone();
        }

        var schema = new RecordSchema { Scale = _pack.Scale, Symbols = _pack.Symbols, Facts = _pack.Pack.Facts };
        var read = LearnerJson.Parse(json.ToJsonString(), schema);
        return read.Findings.All(f => f.Descriptor.Severity != Severity.Error) ? read.Record! : throw new InvalidOperationException(string.Join("\n", read.Findings));
    }
}
