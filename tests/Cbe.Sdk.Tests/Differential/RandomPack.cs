using System.Text.Json.Nodes;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Embedding;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>A random pack with rules of assessment, mastery, progression and support, over the vocabularies that it really has.</summary>
internal sealed class RandomPack
{
    private readonly Dice _dice;
    private readonly JsonObject _pack;
    private readonly RandomExpressions _expressions;
    private readonly List<RuleWriter> _writers = [];
    private int _rules;

    public RandomPack(int seed)
    {
        _dice = new Dice(seed);
        Methods = _dice.Once(3) ? HostMethods.Both : MasteryMethodSet.BuiltIn;
        _pack = PackHeader.Of(_dice);
        var header = Bind();
        Aims = new Aims(_dice, header.Scale);
        _expressions = new RandomExpressions(_dice, Aims, header.Scale.Levels);
        Competencies = [.. Enumerable.Range(0, _dice.Of([1, 3, 8, 20, 70])).Select(i => $"C{i:00}")];
        Framework = _dice.Once(2) ? RandomFramework.Of(_dice, Competencies) : null;
        WriteMastery(header);
        WriteElements(Bind());
    }

    public MasteryMethodSet Methods { get; }

    public Aims Aims { get; }

    public IReadOnlyList<string> Competencies { get; }

    public string? Framework { get; }

    public string Json => _pack.ToJsonString();

    public int Written => _writers.Sum(w => w.Written);

    public int Refused => _writers.Sum(w => w.Refused);

    /// <summary>The engine of a pack; null where it is refused.</summary>
    public static CbeEngine? Engine(string pack, string? framework, MasteryMethodSet methods, out IReadOnlyList<Diagnostic> problems)
    {
        var read = framework is null ? null : FrameworkReader.Read(System.Text.Encoding.UTF8.GetBytes(framework), "framework.json").Framework;
        return CbeEngine.TryCreate(RulePack.Parse(pack, methods: methods), read, out problems, new CbeEngineSettings { Methods = methods });
    }

    private BoundPack Bind()
    {
        var bag = new DiagnosticBag();
        return PackBinder.Bind(RulePack.Parse(Json, methods: Methods), RandomExpressions.FirstDay, bag, Methods)
            ?? throw new InvalidOperationException($"{string.Join("\n", bag.ToList())}\n{Json}");
    }

    private RuleWriter Writer(BoundPack bound, Vocabulary vocabulary)
    {
        _writers.Add(new(_dice, _expressions, vocabulary, bound.Parameters, () => $"r{++_rules}"));
        return _writers[^1];
    }

    private void WriteMastery(BoundPack header)
    {
        var writer = Writer(header, header.ProgressionVocabulary.Mastery.Competency.Vocabulary);
        var mastery = Setting();
        if (_dice.Once(2))
        {
            mastery["for"] = new JsonArray([.. Enumerable.Range(0, _dice.Next(1, Math.Min(Competencies.Count, 2) + 1)).Select(i =>
            {
                var other = Setting();
                other[i == 0 && Framework is not null ? "kinds" : "competencies"] = new JsonArray(i == 0 && Framework is not null ? "habit" : Competencies[i]);
                return (JsonNode)other;
            })]);
        }

        if (!_dice.Once(12))
        {
            _pack["mastery"] = mastery;
        }

        JsonObject Setting()
        {
            if (_dice.Once(3))
            {
                return new JsonObject { ["expression"] = writer.Number() };
            }

            while (true)
            {
                var method = _dice.Of(Methods.All);
                var given = method.Parameters.Select(p => (p, Value: p.Default is null || _dice.Once(2) ? RandomArguments.Of(p, _dice, Aims) : (Number?)null)).ToList();
                if (!method.Problems([.. given.Select(g => g.Value ?? g.p.Default!.Value)], new NumberRange(header.Scale.MinimumScore, header.Scale.MaximumScore)).Any())
                {
                    var setting = new JsonObject { ["method"] = method.Name };
                    given.Where(g => g.Value is not null).ToList().ForEach(g => setting[g.p.Name] = JsonNode.Parse(g.Value!.Value.ToString()));
                    if (_dice.Once(3))
                    {
                        setting["digits"] = _dice.Next(0, 7);
                    }

                    return setting;
                }
            }
        }
    }

    private void WriteElements(BoundPack bound)
    {
        var elements = new JsonObject { ["assessment"] = Assessment(bound), ["progression"] = Progression(bound) };
        if (_dice.Once(6))
        {
            var support = Writer(bound, bound.SupportVocabulary.Competency.Vocabulary);
            elements["support"] = new JsonObject { ["rules"] = Rules(_dice.Next(1, 4), () => With(support.Rule(), "tier", _dice.Next(1, 4))) };
        }

        _pack["elements"] = elements;
        if (Framework is not null && _dice.Once(20))
        {
            _pack["inference"] = new JsonArray("precedes");
        }
    }

    private JsonObject Assessment(BoundPack bound)
    {
        var vocabulary = bound.AssessmentVocabulary;
        var item = Writer(bound, vocabulary.Item.Vocabulary);
        var assessment = new JsonObject { ["admit"] = Rules(_dice.Of([0, 0, 1, 1, 2]), item.Rule) };
        if (_dice.Once(8))
        {
            assessment["rules"] = Rules(1, item.Rule);
        }

        if (_dice.Once(6))
        {
            assessment["score"] = Writer(bound, vocabulary.Scored.Vocabulary).Number();
        }

        if (_dice.Once(6))
        {
            assessment["order"] = _dice.Word("occurred", "assessed", "due");
        }

        if (_dice.Once(20))
        {
            assessment["attempts"] = _dice.Word("all", "latest", "highest", "first", "mean");
        }

        if (_dice.Once(25))
        {
            assessment["retake"] = Rules(1, Writer(bound, vocabulary.Retake.Vocabulary).Rule);
        }

        if (_dice.Once(8))
        {
            assessment["provisional"] = item.Condition();
        }

        return assessment;
    }

    private JsonObject Progression(BoundPack bound)
    {
        var vocabulary = bound.ProgressionVocabulary;
        var (level, move) = (Writer(bound, vocabulary.Levels.Vocabulary), Writer(bound, vocabulary.OverCompetency.Vocabulary));
        var names = bound.Scale.Levels.Names.Where((_, i) => i == 0 ? _dice.Once(4) : !_dice.Once(4)).ToList();
        var levels = names.Select(n => With(level.Rule(), "level", n));
        var progression = new JsonObject
        {
            ["levels"] = new JsonArray([.. levels.Cast<JsonNode>()]),
            ["advance"] = Rules(_dice.Next(0, 3), move.Rule),
            ["award"] = Rules(_dice.Next(0, 2), move.Rule),
        };
        if (_dice.Once(2))
        {
            progression["keepOnceEarned"] = true;
        }

        if (_dice.Once(5))
        {
            progression["renewal"] = _dice.Once(3) ? new JsonObject { ["years"] = 1 } : new JsonObject { ["days"] = _dice.Next(1, 20), ["reset"] = _dice.Once(2) };
        }

        return progression;
    }

    private static JsonArray Rules(int count, Func<JsonObject> make) => new([.. Enumerable.Range(0, count).Select(_ => (JsonNode)make())]);

    private static JsonObject With(JsonObject rule, string key, JsonNode value)
    {
        rule[key] = value;
        return rule;
    }
}
