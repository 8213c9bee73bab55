using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>
/// Law 4: what a solver is told decides about every learner what the Reference evaluator decides. Learners are random values of the very
/// variables that a solver finds learners with, aimed at what the rules compare.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Items = 5;

    private static int RandomPacks { get; } = int.TryParse(Environment.GetEnvironmentVariable("CBE_AGREEMENT_PACKS"), CultureInfo.InvariantCulture, out int packs) ? packs : 60;

    [Fact]
    public void Terms_decide_about_every_learner_what_the_Reference_evaluator_decides()
    {
        var (unsupported, disagreements, learners, cases) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<string>(), 0, 0);
        foreach (var (name, engine) in Packs.Samples().Concat(Packs.Random(RandomPacks)))
        {
            foreach (var about in Packs.Cases(engine, Items, unsupported))
            {
                cases++;
                var random = new RandomValues(about, (ulong)cases);
                for (int i = 0; i < 60; i++)
                {
                    var values = random.Next();
                    var learner = about.Record(values);
                    var said = about.Reference(learner);
                    var evaluator = new TermValue(values);
                    learners++;
                    string wrong = string.Join("; ", about.Decided.Where(d => evaluator.Of(d.Term) != said[d.Name]).Select(d => $"{d.Name} {said[d.Name]}, by terms {evaluator.Of(d.Term)}"));
                    if (wrong.Length > 0)
                    {
                        disagreements.Add($"{name} {about.AsOf:O} {about.Competency.Id}: {wrong}\n{LearnerJson.Write(learner)}");
                        break;
                    }
                }
            }
        }

        output.WriteLine($"{learners} learners, {cases} cases of packs, {disagreements.Count} disagreements");
        output.WriteLine(string.Join("\n", unsupported.OrderByDescending(u => u.Value).Select(u => $"  {u.Value} without a form: {u.Key}")));
        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements.Take(8)));
        Assert.True(learners >= 5_000, $"only {learners} learners");
    }
}
