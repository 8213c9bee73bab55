using System.Text.Json.Nodes;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Tests.Conformance;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>
/// The conformance cases of the language in lanes: each expression becomes rules of a pack (is it known, is it this value,
/// is it at least the next) and the Columnar evaluator must answer them as the Reference does, at every width.
/// </summary>
public class ConformanceLanesTests(ITestOutputHelper output)
{
    [Fact]
    public void The_cases_of_the_language_hold_in_lanes()
    {
        int asked = 0, rules = 0;
        foreach (var c in ConformanceCase.All().Where(c => c.Expect["errors"] is null && c.Json["prerequisites"] is null))
        {
            if (TrialOf(c.Json) is not { } trial)
            {
                continue;
            }

            asked++;
            foreach (var kernels in LaneKernels.All)
            {
                var judge = new Judge(Evaluators.Reference, new ColumnarEvaluator(kernels, 1, TableWays.All[0].Make).Evaluate);
                var differences = judge.Differences(trial);
                Assert.True(differences is [], $"{c.File}, {c.Name}, {kernels.Width} bits: {string.Join("\n", differences ?? ["refused"])}");
                rules += (int)judge.Answers.Values.Sum();
            }
        }

        output.WriteLine($"{asked} cases of the language in lanes, {rules} answers of rules");
        Assert.True(asked >= 400, $"only {asked} cases");
    }

    /// <summary>The case as a pack whose rules ask for the value; null where the expression is a sequence or is no rule.</summary>
    private static Trial? TrialOf(JsonObject json)
    {
        var world = new ConformanceWorld(json);
        if (world.Bind(new DiagnosticBag()) is not { Type.IsScalar: true } node)
        {
            return null;
        }

        string expression = (string)json["expression"]!;
        var pack = ConformanceWorld.PackOf(json);
        var asked = new JsonArray();
        foreach (string question in Questions(expression, node.Type, world.Evaluate(node), world))
        {
            var rule = new JsonObject { ["ruleName"] = $"r{asked.Count}", ["expression"] = question };
            if (json["localParams"] is { } locals)
            {
                rule["localParams"] = locals.DeepClone();
            }

            asked.Add((JsonNode)rule);
        }

        bool admits = (string?)json["element"] == "assessment.admit";
        pack["elements"] = admits
            ? new JsonObject { ["assessment"] = new JsonObject { ["admit"] = new JsonArray(asked[0]!.DeepClone()) } }
            : new JsonObject { ["progression"] = new JsonObject { ["advance"] = asked } };
        var record = world.Record with { Awards = [.. ((JsonArray?)json["awards"] ?? []).Select(a => new Award { Competency = "C", Level = (string?)a!["level"], AwardedOn = DateOnly.ParseExact((string)a["on"]!, "yyyy-MM-dd") })] };
        var trial = new Trial(pack, null, MasteryMethodSet.BuiltIn, [record], world.AsOf);
        return trial.Engine() is null ? null : trial;
    }

    private static IEnumerable<string> Questions(string expression, RuleType type, Value value, ConformanceWorld world)
    {
        if (type.Kind == ValueKind.Boolean)
        {
            return [$"({expression})", $"has({expression})"];
        }

        if (!value.IsExact)
        {
            return type.Kind == ValueKind.Number ? [$"has({expression})", $"({expression}) >= 1", $"({expression}) >= 2", $"({expression}) == 1", $"({expression}) != 0.5"] : [$"has({expression})"];
        }

        return type.Kind switch
        {
            ValueKind.Number => [$"({expression}) == {value.Number}", $"({expression}) >= {value.Number}", $"({expression}) > {value.Number}", $"({expression}) in ({value.Number}, 3.5)"],
            ValueKind.Level => [$"({expression}) == '{world.Levels.NameOf((int)value.Low)}'", $"({expression}) > '{world.Levels.NameOf((int)value.Low)}'"],
            ValueKind.Symbol => [$"({expression}) == '{type.Symbols!.Values[(int)value.Low]}'", $"({expression}) != '{type.Symbols!.Values[(int)value.Low]}'"],
            ValueKind.Date => [$"({expression}) == date('{value.Date.ToText()}')", $"({expression}) < date('{value.Date.ToText()}')"],
            _ => [$"has({expression})", $"({expression}) != 'nothing like it'"],
        };
    }
}
