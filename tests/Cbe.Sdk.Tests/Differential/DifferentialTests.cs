using System.Diagnostics;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Differential;

public class GeneratorTests(ITestOutputHelper output)
{
    [Fact]
    public void Most_of_what_is_written_binds_and_nothing_of_the_language_is_left_out()
    {
        var coverage = new Coverage();
        int written = 0, refused = 0, packs = 0, created = 0, cases = 0;
        var clock = Stopwatch.StartNew();
        var (making, records, evaluating) = (new Stopwatch(), new Stopwatch(), new Stopwatch());
        for (int seed = 0; seed < 150; seed++)
        {
            making.Start();
            var pack = new RandomPack(seed);
            (written, refused, packs) = (written + pack.Written, refused + pack.Refused, packs + 1);
            var engine = RandomPack.Engine(pack.Json, pack.Framework, pack.Methods, out var problems);
            if (engine is null)
            {
                output.WriteLine(string.Join("\n", problems.Where(p => p.Severity == Text.Severity.Error)));
                continue;
            }

            making.Stop();
            created++;
            coverage.Add(Coverage.Bind(pack, RandomExpressions.FirstDay)!);
            records.Start();
            var random = new RandomRecords(seed, pack.Aims, engine.RecordSchema, pack.Competencies);
            var learners = random.Many(100, 300);
            records.Stop();
            evaluating.Start();
            foreach (var found in Evaluators.Reference(engine, learners, random.AsOf()))
            {
                cases++;
                foreach (var (what, said) in found.Said.Where(s => char.IsAsciiLetterUpper(s.Key[0])))
                {
                    coverage.Count($"{what.Split(' ')[0]} {said}");
                }
            }

            evaluating.Stop();
        }

        output.WriteLine($"{packs} packs, {created} created, {written} written, {refused} refused, {cases} cases, {clock.Elapsed}: {making.Elapsed} {records.Elapsed} {evaluating.Elapsed}");
        output.WriteLine(Misfits.Told());
        output.WriteLine(string.Join("\n", coverage.Seen.Order(StringComparer.Ordinal).Select(s => $"{s}: {coverage.Of(s)}")));
    }
}
