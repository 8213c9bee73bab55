using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Tests.Conformance;
using Cbe.Sdk.Text;

namespace Cbe.Docs.Tests;

/// <summary>docs/diagnostics.md has one heading for each code, and each example gives its code.</summary>
public class DiagnosticsPageTests
{
    private static readonly List<DiagnosticDescriptor> All =
        [.. typeof(Codes).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(d => d.Code, StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_a_heading_in_order_and_no_heading_is_unknown()
    {
        var page = Page.Of("docs/diagnostics.md");
        Assert.Equal(All.Select(d => d.Code), page.Lines.Where(l => l.StartsWith("## CBE", StringComparison.Ordinal)).Select(l => l[3..]));
        foreach (var descriptor in All)
        {
            Assert.Equal($"*{descriptor.Severity}: {descriptor.Title}.*", page.Section("## " + descriptor.Code).First(l => l.Length > 0));
        }
    }

    [Fact]
    public void Every_example_gives_its_code()
    {
        var page = Page.Of("docs/diagnostics.md");
        string heading = "";
        int examples = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            string line = page.Lines[i];
            heading = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : heading;
            if (!line.StartsWith("Expression: ", StringComparison.Ordinal))
            {
                continue;
            }

            var bag = new DiagnosticBag();
            string expression = line["Expression: ".Length..].Trim('`');
            new ConformanceWorld(new JsonObject { ["expression"] = expression }).Bind(bag);
            Assert.True(bag.ToList().Any(d => d.Code == heading), $"{heading}: {expression} gives {string.Join(", ", bag.ToList().Select(d => d.Code))}");
            examples++;
        }

        foreach (var block in page.Blocks.Where(b => b.Language == "json" && b.Mark.Length > 0 && b.Mark != "basis"))
        {
            string code = page.Lines.Take(block.First).Last(l => l.StartsWith("## ", StringComparison.Ordinal))[3..];
            var codes = CodesOf(block).ToList();
            Assert.True(codes.Contains(code), $"{block}: {code} is not among {string.Join(", ", codes)}");
            examples++;
        }

        Assert.True(examples >= 60, $"{examples} examples");
    }

    private static IEnumerable<string> CodesOf(Block block) => block.Mark switch
    {
        "gives, as a pack" => Basis.Diagnose(block.Text).Select(d => d.Code),
        "gives, in the pack" => Basis.Diagnose(Basis.With((JsonObject)JsonNode.Parse(block.Text)!)).Select(d => d.Code),
        "gives, in a record" => Basis.Record(block.Text).Select(f => f.Code),
        "gives, in records" => Basis.Record(block.Text).Select(f => f.Code),
        "gives, in a framework" => FrameworkReader.Read(Encoding.UTF8.GetBytes(block.Text), "framework.json").Diagnostics.Select(d => d.Code),
        _ => throw new InvalidOperationException($"{block}: unknown mark '{block.Mark}'"),
    };
}
