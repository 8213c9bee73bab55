using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Tests.Conformance;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Docs.Tests;

/// <summary>docs/language.md: every example is evaluated, every refusal refused.</summary>
public class LanguagePageTests
{
    private const string Header = "| expression | value |";
    private const string RefusedHeader = "| refused | code |";

    private static JsonObject Case(Page page, string expression)
    {
        string text = page.Blocks.Single(b => b.Mark == "world").Text;
        var world = (JsonObject)JsonNode.Parse(text, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        world["expression"] = expression;
        return world;
    }

    [Fact]
    public void Every_example_has_the_value_it_shows()
    {
        var page = Page.Of("docs/language.md");
        foreach (var (line, cells) in MarkdownTable.Rows(page, Header))
        {
            var world = new ConformanceWorld(Case(page, MarkdownTable.Code(cells[0])));
            var bag = new DiagnosticBag();
            var node = world.Bind(bag);
            Assert.True(node is not null, $"{cells[0]}:\n{string.Join("\n", bag.ToList())}");
            page.Expect(line, 1, [$"| {cells[0]} | {Show(node.Type, world.Evaluate(node), world)} |"]);
        }
    }

    [Fact]
    public void Every_refused_example_is_refused_with_its_code()
    {
        var page = Page.Of("docs/language.md");
        foreach (var (line, cells) in MarkdownTable.Rows(page, RefusedHeader))
        {
            var bag = new DiagnosticBag();
            new ConformanceWorld(Case(page, MarkdownTable.Code(cells[0]))).Bind(bag);
            string code = bag.ToList().Select(d => d.Code).FirstOrDefault() ?? "none";
            page.Expect(line, 1, [$"| {cells[0]} | [{code}](diagnostics.md#{code.ToLowerInvariant()}) |"]);
        }
    }

    [Fact]
    public void Every_function_and_call_has_an_example()
    {
        var page = Page.Of("docs/language.md");
        var examples = MarkdownTable.Rows(page, Header).Select(r => r.Cells[0]).ToList();
        foreach (string name in Sdk.Language.Binding.Functions.Scalar)
        {
            Assert.Contains(examples, e => e.Contains(name + "(", StringComparison.Ordinal));
        }

        foreach (string name in Sdk.Language.Binding.Functions.OnSequence.Concat(Sdk.Mastery.MasteryMethods.All.Select(m => m.FunctionName)))
        {
            Assert.Contains(examples, e => e.Contains($".{name}(", StringComparison.Ordinal));
        }

        foreach (string sign in (string[])["and", "or", "not ", "&&", "||", "!", "==", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "?", "??", "in (", "=>"])
        {
            Assert.Contains(examples, e => e.Replace("\\|", "|", StringComparison.Ordinal).Contains(sign, StringComparison.Ordinal));
        }
    }

    private static string Show(RuleType type, Value value, ConformanceWorld world) => value.IsMissing && type.Kind != ValueKind.Boolean ? "missing" : type.Kind switch
    {
        ValueKind.Boolean => value.Answer switch { Answer.Met => "met", Answer.NotMet => "not met", _ => "insufficient" },
        ValueKind.Number => value.IsExact ? value.Number.ToString() : $"{Number.FromMicros(value.Low)} to {Number.FromMicros(value.High)}",
        ValueKind.Level => world.Levels.NameOf((int)value.Low),
        ValueKind.Symbol => type.Symbols!.Values[(int)value.Low],
        ValueKind.Date => value.Date.ToText(),
        ValueKind.Sequence => string.Join(", ", ((SequenceValue)value.Reference!).Entries.Select(e =>
            (type.Element!.Kind == ValueKind.Item ? e.Id : Show(type.Element, e.Value, world)) + (e.IsUndecided ? " (undecided)" : ""))),
        ValueKind.Item => ((Row)value.Reference!).Id,
        _ => value.Text,
    };
}
