using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Showing;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Testing;
using Cbe.Sdk.Verification.Tests.Agreement;
using Cbe.Sdk.Verification.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Verification.Tests.Proofs;

/// <summary>What is proved of a pack no random learner breaks: of the sample packs, the planted ones, and random ones.</summary>
public sealed class ProofsAgainstRandomLearnersTests(ITestOutputHelper output)
{
    private static readonly int[] Laws = [17, 19, 21, 23, 25, 26, 27, 28, 29, 30, 33];

    [SolverFact]
    public void What_is_proved_no_random_learner_breaks()
    {
        var (proofs, broken) = (0, new List<string>());
        foreach (var (name, engine) in Packs.Samples().Where((_, i) => i % 5 == 0).Concat(Packs.Random(4)))
        {
            var day = engine.Pack.Effective.From?.AddDays(100) ?? new DateOnly(2026, 1, 31);
            if (engine.Pack.Effective.To < day)
            {
                continue;
            }

            var setting = new LawSetting(engine, day, engine.Framework?.Competencies.FirstOrDefault(c => c.Prerequisites.Count == 0) ?? new() { Id = "A" })
            {
                Items = 4,
                Limit = TimeSpan.FromSeconds(2),
                Cases = 150,
            };
            var scope = new LawScope(setting);
            foreach (var law in Laws.Select(LawCatalogue.Get))
            {
                if (LawProofs.Prove(law, setting, null, SolverRace.Find(), out _) is { Answer: LawAnswer.Proved } proved)
                {
                    proofs++;
                    var tested = PropertyChecks.Check(law, scope);
                    if (tested.Witness is { } witness)
                    {
                        broken.Add($"{name}, law {law}: {proved.Method} {proved.Because}\n{WitnessText.Print(witness, engine.Scale)}");
                    }
                }
            }
        }

        output.WriteLine($"{proofs} proofs, {broken.Count} broken by random learners");
        Assert.True(proofs >= 40, $"only {proofs} proofs");
        Assert.True(broken.Count == 0, string.Join("\n\n", broken));
    }
}
