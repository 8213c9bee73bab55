using System.Text.Json.Nodes;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>The Reference evaluator is right when every case holds.</summary>
public class ConformanceTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var c in ConformanceCase.All())
        {
            data.Add(c.File, c.Name);
        }

        return data;
    }

    private static readonly Dictionary<(string, string), ConformanceCase> ByName = ConformanceCase.All().ToDictionary(c => (c.File, c.Name));

    [Fact]
    public void At_least_four_hundred_cases_are_there() => Assert.True(ByName.Count >= 400, $"{ByName.Count} cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reference_evaluator_agrees(string file, string name)
    {
        var c = ByName[(file, name)];
        var world = new ConformanceWorld(c.Json);
        var bag = new DiagnosticBag();
        var node = world.Bind(bag);
        var diagnostics = bag.ToList();
        if (c.Expect["errors"] is JsonArray errors)
        {
            CheckErrors(c, diagnostics, errors);
            return;
        }

        Assert.True(node is not null, string.Join("\n\n", diagnostics));
        Assert.Equal(Codes(c.Expect["warnings"]), CodesOf(diagnostics, Severity.Warning));
        Assert.Equal(Codes(c.Expect["hints"]), CodesOf(diagnostics, Severity.Hint));
        CheckValue(c.Expect, node!, world.Evaluate(node!), world);
    }

    private static void CheckErrors(ConformanceCase c, IReadOnlyList<Diagnostic> diagnostics, JsonArray errors)
    {
        var found = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        Assert.True(Codes(errors).SequenceEqual(found.Select(d => d.Code)), $"expected {errors.ToJsonString()}, found\n{string.Join("\n\n", found)}");
        if (c.Expect["at"] is JsonArray at)
        {
            Assert.Equal(((int)at[0]! + 1, (int)at[1]!), (found[0].Location.Column, found[0].Location.Length));
        }

        if ((string?)c.Expect["help"] is { } help)
        {
            Assert.Contains(help, found[0].Help ?? "", StringComparison.Ordinal);
        }
    }

    private static void CheckValue(JsonObject expect, BoundNode node, Value value, ConformanceWorld world)
    {
        var (key, expected) = expect.First(e => e.Key is not ("warnings" or "hints" or "undecided"));
        switch (key)
        {
            case "answer":
                Assert.Equal(ValueKind.Boolean, node.Type.Kind);
                Assert.Equal((string)expected!, value.Answer.ToName());
                break;
            case "missing":
                Assert.True(value.IsMissing, $"{Show(node.Type, value, world)} is not missing");
                break;
            case "count":
                Assert.Equal(((long)expected![0]! * Number.Scale, (long)expected[1]! * Number.Scale), (value.Low, value.High));
                break;
            case "items":
                var sequence = (SequenceValue)value.Reference!;
                Assert.Equal(Texts(expected), sequence.Entries.Select(e => e.Id));
                Assert.Equal(Texts(expect["undecided"]), sequence.Entries.Where(e => e.IsUndecided).Select(e => e.Id));
                break;
            case "values":
                Assert.Equal(((JsonArray)expected!).Select(v => (string?)v), ((SequenceValue)value.Reference!).Entries.Select(e => Show(node.Type.Element!, e.Value, world)));
                break;
            default:
                Assert.Equal(key, node.Type.Kind.ToString().ToLowerInvariant());
                Assert.Equal((string)expected!, Show(node.Type, value, world));
                break;
        }
    }

    private static string? Show(RuleType type, Value value, ConformanceWorld world) => value.IsMissing ? null : type.Kind switch
    {
        ValueKind.Boolean => value.Answer == Answer.Met ? "true" : "false",
        ValueKind.Number => value.IsExact ? value.Number.ToString() : $"{value.Low}..{value.High}",
        ValueKind.Level => world.Levels.NameOf((int)value.Low),
        ValueKind.Symbol => type.Symbols!.Values[(int)value.Low],
        ValueKind.Date => value.Date.ToText(),
        _ => value.Text,
    };

    private static string[] Codes(JsonNode? codes) => [.. Texts(codes)];

    private static IEnumerable<string> Texts(JsonNode? array) => ((JsonArray?)array ?? []).Select(c => (string)c!);

    private static string[] CodesOf(IReadOnlyList<Diagnostic> diagnostics, Severity severity) => [.. diagnostics.Where(d => d.Severity == severity).Select(d => d.Code)];
}
