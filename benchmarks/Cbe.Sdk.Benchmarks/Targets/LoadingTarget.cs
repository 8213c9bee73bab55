using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>From the bytes of a pack to an engine.</summary>
internal sealed class LoadingTarget : ITarget
{
    public string Name => "loading";

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        byte[] one = ManyRules.Json(1);
        byte[] hundred = ManyRules.Json(100);
        var read = RulePack.TryRead(new RulePackDocument("pack.json", hundred)).GetPackOrThrow();
        var outcomes = Contest.Run(1,
        [
            new("read, validate and bind 100 rules", () => Load(hundred)),
            new("read them alone", () => RulePack.TryRead(new RulePackDocument("pack.json", hundred)).GetPackOrThrow()),
            new("validate and bind them", () => CbeEngine.Create(read)),
            new("read, validate and bind 1 rule", () => Load(one)),
        ]);
        Figures.Write(log, "Loading", outcomes, "ns");
        double ms = outcomes[0].Median / 1e6;
        yield return new("read, validate and bind a pack of 100 rules, warm", "5 ms", $"{Figures.Text(ms)} ms", ms <= 5);
    }

    private static CbeEngine Load(byte[] json) => CbeEngine.Create(RulePack.TryRead(new RulePackDocument("pack.json", json)).GetPackOrThrow());
}
