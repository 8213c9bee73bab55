using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks.Tests;

/// <summary>The pack says what the hand-written loops do.</summary>
public class SevenRulesTests
{
    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(1, 15, false)]
    [InlineData(1, 15, true)]
    public void The_reference_gives_the_masks_of_the_exact_loop(int least, int most, bool aimed)
    {
        var maker = new EvidenceMaker(new EvidenceShape(600, least, most) { AimsAtThresholds = aimed });
        byte[] exact = new byte[600];
        PlainColumns.Exact(new WorkColumns(maker), exact);

        var engine = CbeEngine.Create(PackFiles.Seven());
        byte[] masks = new byte[600];
        var learners = new LearnerMaker(maker);
        for (int l = 0; l < learners.Learners; l++)
        {
            foreach (var outcome in engine.Evaluate(learners.Of(l), EvidenceShape.AsOf).Competencies)
            {
                int number = (l * 30) + int.Parse(outcome.Competency[1..], System.Globalization.CultureInfo.InvariantCulture);
                foreach (var decision in outcome.Decisions.Where(d => d.Answer == Answer.Met))
                {
                    masks[number] |= (byte)(1 << PackFiles.SevenRules.ToList().IndexOf(decision.Rule));
                }
            }
        }

        Assert.Equal(exact, masks);
    }

    [Theory]
    [InlineData(3_000, 10, 10, false)]
    [InlineData(3_000, 1, 15, true)]
    [InlineData(200, 1, 300, false)]
    [InlineData(1, 3, 3, false)]
    public void Lanes_give_the_masks_of_the_exact_loop(int cases, int least, int most, bool aimed)
    {
        var maker = new EvidenceMaker(new EvidenceShape(cases, least, most) { AimsAtThresholds = aimed });
        byte[] exact = new byte[cases];
        PlainColumns.Exact(new WorkColumns(maker), exact);
        using var table = TableMaker.Make(maker, CbeEngine.Create(PackFiles.Seven()).RecordSchema);
        var run = new LaneRun(PackFiles.Seven(), table);
        run.Run();
        Assert.Equal(exact, run.Masks());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(500)]
    public void Packs_of_many_rules_bind(int rules) => Assert.DoesNotContain(CbeEngine.Create(ManyRules.Pack(rules)).Diagnostics, d => d.Severity == Text.Severity.Error);
}
