using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Tests.Samples;

namespace Cbe.Sdk.Tests.Lanes;

/// <summary>The policies of the gallery decide in lanes as they do one learner at a time.</summary>
public class GalleryLanesTests
{
    public static TheoryData<string> Names() => [.. SamplePack.Gallery.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Policy_decides_the_same(string name)
    {
        var pack = SamplePack.Gallery[name];
        var assessment = pack.Engine.Pack.Elements.Assessment;
        if (assessment.Attempts is not (null or AttemptPolicy.All) || assessment.Retake.Count > 0 || pack.Engine.Pack.Inference is { Count: > 0 })
        {
            return;
        }

        Assert.Empty(LaneComparison.Differences(pack.Engine, [.. pack.Learners], pack.AsOf));
    }
}
