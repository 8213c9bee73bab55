using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Tests.Samples;

namespace Cbe.Sdk.Tests.Lanes;

/// <summary>The policies of the gallery decide in tables as they do one learner at a time, or are refused with the reason.</summary>
public class GalleryLanesTests
{
    public static TheoryData<string> Names() => [.. SamplePack.Gallery.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Policy_decides_the_same(string name)
    {
        var pack = SamplePack.Gallery[name];
        if (pack.Engine.CanEvaluateTables)
        {
            Assert.Empty(LaneComparison.Differences(pack.Engine, [.. pack.Learners], pack.AsOf, new EvidenceTableOptions { OrderedBy = OrderOf(pack.Engine) }));
        }
        else
        {
            Assert.Contains(pack.Engine.Capabilities, c => c.Support == TableSupport.Refused && c.Reason is not null);
        }
    }

    [Fact]
    public void Nearly_all_of_them_can_be_decided_in_tables() =>
        Assert.True(SamplePack.Gallery.Values.Count(p => p.Engine.CanEvaluateTables) >= 17, string.Join("; ", SamplePack.Gallery.Where(p => !p.Value.Engine.CanEvaluateTables).Select(p => p.Key)));

    private static EvidenceDayOrder OrderOf(CbeEngine engine) => engine.Pack.Elements.Assessment.Order switch
    {
        EvidenceDay.Assessed => EvidenceDayOrder.Assessed,
        EvidenceDay.Due => EvidenceDayOrder.Due,
        _ => EvidenceDayOrder.Occurred,
    };
}
