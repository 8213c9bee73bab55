using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Embedding;
using Cbe.Sdk.Tests.Engine;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>What a file says in another order, or calls by other names, has the same mastery score: through packs and records, for every method.</summary>
public class MasteryOrderLaws
{
    /// <summary>Values for parameters that a pack must set.</summary>
    private static readonly Dictionary<string, string> Needed = new(StringComparer.Ordinal)
    {
        ["prior"] = "0.4", ["learn"] = "0.35", ["guess"] = "0.12", ["slip"] = "0.25", ["beta"] = "-0.5", ["gamma"] = "0.2", ["rho"] = "-0.1", ["most"] = "20", ["floor"] = "1",
    };

    private static readonly (MasteryMethod Method, CbeEngine Engine)[] Engines = [.. HostMethods.Both.All.Select(m => (m, EngineFor(m)))];

    private static CbeEngine EngineFor(MasteryMethod method)
    {
        string parameters = string.Concat(method.Parameters.Where(p => Needed.ContainsKey(p.Name)).Select(p => $", \"{p.Name}\": {Needed[p.Name]}"));
        string pack = TestPacks.Json("").Replace("\"method\": \"average\"", $"\"method\": \"{method.Name}\"{parameters}", StringComparison.Ordinal);
        return CbeEngine.Create(RulePack.Parse(pack, methods: HostMethods.Both), settings: new CbeEngineSettings { Methods = HostMethods.Both });
    }

    private static Number? Mastery(CbeEngine engine, IEnumerable<Evidence> items) =>
        engine.Evaluate(TestPacks.Learner([.. items]), TestPacks.Today).Competencies.SingleOrDefault()?.MasteryScore;

    [Fact]
    public void The_order_in_the_file_and_the_ids_change_nothing() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var items = new RandomEvidence(seed).Items(8);
        var random = new Random(seed);
        var shuffled = items.OrderBy(_ => random.Next()).Select((e, i) => e with { Id = $"{random.Next(10_000)}-{i}" }).ToList();
        return Engines.All(e => Mastery(e.Engine, items) == Mastery(e.Engine, shuffled));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>By day, then by sequence, then by what rules can see, the lower score first: the result is that of the scores in this order.</summary>
    [Fact]
    public void The_defined_order_is_the_one_that_counts() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var items = new RandomEvidence(seed).Items(8).Where(e => e.Score is not null).ToList();
        var scores = items.OrderBy(e => e.OccurredOn).ThenBy(e => e.Sequence).ThenBy(e => e.Score).Select(e => e.Score!.Value).ToList();
        return Engines.All(e => items.Count == 0 || Mastery(e.Engine, items) == e.Method.Estimate(Call(e.Method), scores));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static MethodCall Call(MasteryMethod method) => new(
        [.. method.Parameters.Select(p => Needed.TryGetValue(p.Name, out string? text) && Number.TryParse(text, out var value) ? value : p.Default ?? Number.FromInteger(70))],
        NumberRange.Between(0, 100));
}
