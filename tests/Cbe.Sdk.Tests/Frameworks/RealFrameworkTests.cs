using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Frameworks;

public class RealFrameworkTests(ITestOutputHelper output)
{
    [SharedDataFact("case/ccss-math-2010.json")]
    public void The_common_core_for_mathematics_is_read_whole()
    {
        var r = FrameworkReader.ReadFile(SharedData.PathOf("case/ccss-math-2010.json"));
        Assert.Empty(r.Diagnostics);
        Assert.Equal((746, 746), (r.Framework!.Competencies.Count, r.Summary.Associations["isChildOf"]));
        Assert.Equal((0, 0, 0), (r.Summary.UnresolvedEnds, r.Summary.SkippedItems, r.Summary.UnknownKeys.Count));
        Assert.Equal("Cluster", r.Framework.Find("HSA-REI.D")!.Kind);
        Assert.Equal("1.OA.B", r.Framework.Find(r.Framework.Find("1.OA.B.3")!.Parents[0])!.Code);
        output.WriteLine($"{r.Framework} {r.Framework.Hash}: {r.Summary.Items} items, {r.Framework.Competencies.Count(c => c.Code is not null)} codes");
    }

    [SharedDataFact("case")]
    public void Every_opensalt_package_is_read_without_error()
    {
        foreach (string file in Directory.GetFiles(SharedData.PathOf("case"), "opensalt-*.json"))
        {
            var r = FrameworkReader.ReadFile(file);
            Assert.False(r.HasErrors, string.Join('\n', r.Diagnostics));
            Assert.NotEmpty(r.Framework!.Competencies);
            output.WriteLine($"{Path.GetFileName(file)}: {r.Summary.Items} items, {r.Summary.UnresolvedEnds} unresolved, unknown keys: {string.Join(", ", r.Summary.UnknownKeys.Keys)}");
        }
    }
}
