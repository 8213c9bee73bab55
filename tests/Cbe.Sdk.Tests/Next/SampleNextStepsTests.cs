using System.Diagnostics;
using System.Text;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Tests.Samples;
using Cbe.Sdk.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Next;

/// <summary>Next steps of the learners of all sample packs, in words that people read in review; each is held to what it promises.</summary>
public class SampleNextStepsTests(ITestOutputHelper output)
{
    [Fact]
    public void Steps_in_the_sample_packs_are_read_in_review() => Check(SamplePack.All, "samples.approved.txt");

    [Fact]
    public void Steps_in_the_gallery_are_read_in_review() => Check(SamplePack.Gallery, "gallery.approved.txt");

    private void Check(IReadOnlyDictionary<string, SamplePack> packs, string file)
    {
        var text = new StringBuilder();
        var count = new StepCounts();
        var times = new List<TimeSpan>();
        foreach (var (name, pack) in packs)
        {
            text.Append("== ").Append(name).Append('\n');
            foreach (var learner in pack.Learners)
            {
                foreach (string competency in learner.Evidence.Select(e => e.Competency).Distinct().Take(2))
                {
                    var clock = Stopwatch.StartNew();
                    var steps = pack.Engine.NextSteps(learner, competency, pack.AsOf);
                    times.Add(clock.Elapsed);
                    text.Append(steps.ToText()).Append('\n');
                    new StepLaws(pack.Engine, learner, competency, pack.AsOf).Hold(steps, count);
                }
            }
        }

        times.Sort();
        output.WriteLine($"{times.Count} cases, {count}; median {times[times.Count / 2].TotalMilliseconds:N1} ms, 95 % below {times[times.Count * 95 / 100].TotalMilliseconds:N1} ms, longest {times[^1].TotalMilliseconds:N1} ms");
        Approved.Check(text.ToString(), "tests", "Cbe.Sdk.Tests", "Next", file);
    }
}
