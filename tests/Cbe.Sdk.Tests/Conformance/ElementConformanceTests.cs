using System.Text.Json.Nodes;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>What each of the seven elements decides, as data: see <c>tests/conformance/README.md</c>.</summary>
public class ElementConformanceTests
{
    private static readonly Dictionary<(string, string), ElementCase> ByName = ElementCase.All().ToDictionary(c => (c.File, c.Name));

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, name) in ByName.Keys)
        {
            data.Add(file, name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Element_decides(string file, string name)
    {
        var c = ByName[(file, name)];
        var read = c.Pack();
        IReadOnlyList<Diagnostic> diagnostics = read.Diagnostics;
        var engine = read.Pack is { } pack ? CbeEngine.TryCreate(pack, c.Framework(), out diagnostics) : null;
        if (c.Errors is { } errors)
        {
            Assert.Equal(errors, diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
            return;
        }

        Assert.True(engine is not null, string.Join("\n\n", diagnostics));
        var report = JsonNode.Parse(ElementReports.Of(file, engine!, c))!;
        foreach (var expected in c.Json["expect"]!.AsArray())
        {
            Expectation.Check(report, expected!.AsObject());
        }
    }
}
