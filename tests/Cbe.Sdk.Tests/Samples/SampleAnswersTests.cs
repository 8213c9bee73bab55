using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>A sample shows what a rule does only when somebody meets it, somebody does not, and of somebody it cannot be told.</summary>
public class SampleAnswersTests
{
    private static readonly Dictionary<string, SampleAnswers> ByPack = SamplePack.All.ToDictionary(p => p.Key, p => new SampleAnswers(p.Value));

    public static TheoryData<string> Folders() => [.. SamplePack.Folders()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_rule_is_answered_in_each_way_that_it_can_be(string name)
    {
        var unanswered = SamplePack.RulesOf(name).SelectMany(r => Missing(name, r.RuleName));
        Assert.True(!unanswered.Any(), string.Join("\n", unanswered));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_rule_and_every_parameter_names_its_source(string name)
    {
        var pack = RulePack.Load(Path.Combine(SamplePack.Root, name, "pack.json"));
        Assert.All(SamplePack.RulesOf(name), r => Assert.False(string.IsNullOrWhiteSpace(r.Reference), r.RuleName));
        Assert.All(pack.Parameters, p => Assert.False(string.IsNullOrWhiteSpace(p.Reference), p.Name));
        Assert.All(pack.Facts, f => Assert.False(string.IsNullOrWhiteSpace(f.Reference), f.Name));
    }

    /// <summary>A reason why a rule is never insufficient is there for rules that are never insufficient, and for no others.</summary>
    [Theory]
    [MemberData(nameof(SamplePackTests.Names), MemberType = typeof(SamplePackTests))]
    public void What_is_said_to_be_never_insufficient_is_not(string name) =>
        Assert.All(SamplePack.All[name].Scenarios.NeverInsufficient, r => Assert.False(ByPack[name].Has(r.Key, Answer.Insufficient), $"{r.Key}: {r.Value}"));

    /// <summary>The rules of a pack that is only extended are answered where they are inherited.</summary>
    private static IEnumerable<string> Missing(string name, string rule)
    {
        var packs = SamplePack.All.Values.Where(p => p.Name == name || (!SamplePack.All.ContainsKey(name) && Inherits(p, name))).ToList();
        foreach (var answer in (Answer[])[Answer.Met, Answer.NotMet, Answer.Insufficient])
        {
            bool excused = answer == Answer.Insufficient && packs.Any(p => p.Scenarios.NeverInsufficient.ContainsKey(rule));
            if (!excused && !packs.Any(p => ByPack[p.Name].Has(rule, answer)))
            {
                yield return $"{name}: nobody answers `{rule}` with {answer.ToName()}";
            }
        }
    }

    private static bool Inherits(SamplePack pack, string name)
    {
        for (var extended = pack.Pack.Extends; extended is not null;)
        {
            if (extended.Id == name)
            {
                return true;
            }

            extended = RulePack.Load(Path.Combine(SamplePack.Root, extended.Id, "pack.json")).Extends;
        }

        return false;
    }
}
