using System.Numerics;
using System.Text.Json.Nodes;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Tests.Conformance;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Means with weights and numbers carried from item to item, on random scores, weights and steps.</summary>
public class CarriedLaws
{
    private static readonly string?[] Scores = [null, "0", "0.000001", "33.333333", "50", "69.999999", "70", "100"];
    private static readonly string?[] Weights = [null, "0", "0.000001", "1", "2.5", "1000"];

    private static void Holds(Func<int, bool> law) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static List<(Number? Score, Number? Weight)> Items(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => (Of(Scores, random), Of(Weights, random)))];

    private static Number? Of(string?[] options, Random random) =>
        options[random.Next(options.Length)] is { } text && Number.TryParse(text, out var number) ? number : null;

    private static (BoundNode? Node, Value Value) Evaluate(string expression, IEnumerable<(Number? Score, Number? Weight)> items)
    {
        var evidence = new JsonArray();
        foreach (var (score, weight) in items)
        {
            // A day for each, so that a score that becomes known cannot change the order.
            var item = new JsonObject { ["id"] = $"e{evidence.Count}", ["occurredOn"] = new DateOnly(2026, 1, 1 + evidence.Count).ToText(), ["score"] = score?.ToString() };
            if (weight is not null)
            {
                item["facts"] = new JsonObject { ["share"] = JsonNode.Parse(weight.Value.ToString()) };
            }

            evidence.Add((JsonNode)item);
        }

        var world = new ConformanceWorld(new JsonObject
        {
            ["expression"] = expression,
            ["evidence"] = evidence,
            ["facts"] = JsonNode.Parse("""{ "share": { "type": "number", "of": "evidence", "about": "learning", "readBy": ["progression"], "min": 0, "max": 1000 } }"""),
        });
        var node = world.Bind(new DiagnosticBag());
        return (node, node is null ? Value.Missing : world.Evaluate(node));
    }

    [Fact]
    public void A_mean_with_weights_is_the_exact_quotient_rounded_once() => Holds(seed =>
    {
        var items = Items(new Random(seed));
        var both = items.Where(i => i.Score is not null && i.Weight is not null).ToList();
        var sum = both.Aggregate(BigInteger.Zero, (all, i) => all + ((BigInteger)i.Score!.Value.Micros * i.Weight!.Value.Micros));
        var weights = both.Aggregate(BigInteger.Zero, (all, i) => all + i.Weight!.Value.Micros);
        var value = Evaluate("evidence.Average(Score, share)", items).Value;
        return weights == 0 ? value.IsMissing : value.Number.Micros == ((2 * sum) + weights) / (2 * weights);
    });

    [Fact]
    public void A_mean_with_weights_lies_between_its_values_and_equal_weights_are_none() => Holds(seed =>
    {
        var items = Items(new Random(seed));
        var value = Evaluate("evidence.Average(Score, share)", items).Value;
        bool between = value.IsMissing || (items.Min(i => i.Score) <= value.Number && value.Number <= items.Max(i => i.Score));
        return between && Evaluate("evidence.Average(Score, 2.5)", items).Value.Equals(Evaluate("evidence.Average(Score)", items).Value);
    });

    [Fact]
    public void A_carried_number_never_leaves_the_range_that_was_proved()
    {
        int bound = 0, refused = 0;
        Holds(seed =>
        {
            var random = new Random(seed);
            string expression = $"evidence.Aggregate({random.Next(-3, 4)}, (x, e) => {Step(random, 3)})";
            var items = Items(random);
            var (node, value) = Evaluate(expression, items);
            bound += node is null ? 0 : 1;
            refused += node is null ? 1 : 0;
            return value.IsMissing || (node!.Range!.Value.Least <= value.Number && value.Number <= node.Range.Value.Most);
        });
        Assert.True(bound >= 100 && refused >= 20, $"{bound} bound, {refused} refused: the law was hardly tested");
    }

    [Fact]
    public void A_carried_number_that_is_known_stays_as_it_is_when_what_is_missing_is_filled_in()
    {
        int known = 0;
        Holds(seed =>
        {
            var random = new Random(seed);
            string expression = $"evidence.Aggregate(0, (x, e) => {Step(random, 2)})";
            var items = Items(random);
            var filled = items.Select(i => (i.Score ?? Of(Scores, random), i.Weight ?? Of(Weights, random))).ToList();
            var before = Evaluate(expression, items).Value;
            known += before.IsMissing || items.Count == 0 ? 0 : 1;
            return before.IsMissing || before.Equals(Evaluate(expression, filled).Value);
        });
        Assert.True(known >= 60, $"{known} known: the law was hardly tested");
    }

    private static string Step(Random random, int depth) => depth == 0
        ? random.Next(6) switch { 0 or 1 => "x", 2 => "e.Score", 3 => "e.share", _ => $"{random.Next(0, 5)}" }
        : random.Next(9) switch
        {
            0 or 1 => $"min({Step(random, depth - 1)}, {random.Next(1, 200)})",
            2 or 3 => $"max({Step(random, depth - 1)}, {random.Next(-200, 1)})",
            4 => $"({Step(random, depth - 1)} + {Step(random, depth - 1)})",
            5 => $"({Step(random, depth - 1)} - {Step(random, depth - 1)})",
            6 => $"({Step(random, depth - 1)} * 0.{random.Next(1, 10)})",
            7 => $"({Step(random, depth - 1)} % {random.Next(1, 9)})",
            _ => $"iif({Step(random, depth - 1)} >= {random.Next(0, 70)}, {Step(random, depth - 1)}, {Step(random, depth - 1)})",
        };
}
