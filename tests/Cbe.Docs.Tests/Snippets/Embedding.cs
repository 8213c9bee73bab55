// <host-facts>
using Cbe.Sdk.Learners;

// </host-facts>
// <host-method>
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;

// </host-method>
// <reload-state>
using Cbe.Sdk.DependencyInjection;

// </reload-state>
using Cbe.Sdk;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Docs.Tests.Snippets;

public static class Embedding
{
    public static MasteryMethodSet Methods { get; } = MasteryMethodSet.BuiltIn.With(SchoolMethods.RecentAverage());

    private static readonly DateOnly AsOf = new(2026, 1, 31);

    private static LearnerRecord Maya() => new()
    {
        Id = "maya",
        Evidence = [.. ((int[])[60, 75, 80, 61]).Select((score, i) => new Evidence { Id = $"m{i + 1}", Competency = "A-SSE.1", OccurredOn = new(2025, 11, i + 1), Score = Number.FromInteger(score) })],
    };

    public static void named_engines()
    {
        var services = new ServiceCollection();
        // <named-engines>
        services.AddCbe("north", o => o.Pack = "pack.json");
        services.AddCbe("south", o => o.UsePack(s => RulePack.Load("first-pack.json"))); // or from a database
        // </named-engines>
        using var host = services.BuildServiceProvider();
        Console.WriteLine(string.Join(", ", host.GetRequiredService<ICbeEngines>().Get("north").Pack, host.GetRequiredService<ICbeEngines>().Get("south").Pack));
    }

    public static void host_facts()
    {
        var services = new ServiceCollection().AddSingleton(new Verifications());
        // <host-facts>
        services.AddCbe(o =>
        {
            o.Pack = "host-pack.json";
            o.AddMethods(SchoolMethods.RecentAverage());
            o.UseFacts(s => s.GetRequiredService<Verifications>());
        });
        // </host-facts>
        using var host = services.BuildServiceProvider();
        Console.WriteLine(host.GetRequiredService<ICbeEngines>().Get().Evaluate(Maya(), AsOf).For("A-SSE.1")!.Decisions[0].Explain());
    }

    // <host-facts>
    public sealed class Verifications : IFactSource
    {
        private readonly HashSet<string> _verified = ["m2", "m3"]; // a table of the school's database

        public SuppliedFacts FactsOf(LearnerRecord learner, DateOnly asOf) => new()
        {
            Evidence = learner.Evidence.ToDictionary(e => e.Id, e => (IReadOnlyDictionary<string, FactValue>)
                new Dictionary<string, FactValue> { ["verified"] = FactValue.FromBoolean(_verified.Contains(e.Id)) }),
        };
    }
    // </host-facts>

    // <host-method>
    public static class SchoolMethods
    {
        /// <summary>The mean of the two newest scores; of one score, that score.</summary>
        public static Fold RecentAverage()
        {
            var method = new FoldBuilder("recent-average", "RecentAverage", "The mean of the two newest scores.");
            var count = method.State("count", scale: 0);
            var newest = method.State("newest", scale: 1);
            var before = method.State("before", scale: 1);
            method.Step(count, count + 1);
            method.Step(newest, method.Item);
            method.Step(before, newest); // as it was before this score
            return method.Finish(count >= 1, FoldExpression.When(count.Is(1), newest, FoldExpression.RoundedQuotient(newest + before, 2)));
        }
    }
    // </host-method>

    public static void host_method() =>
        Console.WriteLine(string.Join(", ", MasteryCalculator.Create(SchoolMethods.RecentAverage()).Steps([.. Maya().Evidence.Select(e => e.Score!.Value)]).Select(s => s.Estimate)));

    public static void host_code() =>
        Console.WriteLine(string.Join(", ", MasteryCalculator.Create(SchoolCode.TrimmedAverage()).Steps([.. Maya().Evidence.Select(e => e.Score!.Value)]).Select(s => s.Estimate?.ToString() ?? "none")));

    public static void without_container()
    {
        // <without-container>
        var methods = MasteryMethodSet.BuiltIn.With(SchoolMethods.RecentAverage());
        var pack = RulePack.Load("host-pack.json", methods);
        var engine = CbeEngine.Create(pack, settings: new CbeEngineSettings { Methods = methods, Facts = new Verifications() });
        // </without-container>
        Console.WriteLine(engine.Evaluate(Maya(), AsOf).For("A-SSE.1")!.Level);
    }

    public static void validate()
    {
        var engine = CbeEngine.Create(RulePack.Load("pack.json"), Cbe.Sdk.Frameworks.FrameworkReader.ReadFile("framework.json").Framework);
        var learner = Maya() with { Evidence = [Maya().Evidence[0], Maya().Evidence[1] with { Level = "Profcient", Competency = "A-SEE.1" }] };
        // <validate>
        var validator = new LearnerRecordValidator(engine.RecordSchema); // keep it as long as the engine
        foreach (var failure in validator.Validate(learner).Errors)
        {
            Console.WriteLine($"{failure.PropertyName}: {failure.ErrorCode} {failure.ErrorMessage}; {((DataFinding)failure.CustomState).Help}");
        }
        // </validate>
    }

    public static void reload_state()
    {
        using var host = new ServiceCollection().AddCbe(o => (o.Pack, o.ReloadOnChange) = ("first-pack.json", true)).BuildServiceProvider();
        var engines = host.GetRequiredService<ICbeEngines>();
        _ = engines.Get();
        File.WriteAllText("first-pack.json", File.ReadAllText("first-pack.json").Replace("evidence.Count", "evidnce.Count", StringComparison.Ordinal));
        // <reload-state>
        ReloadOutcome outcome = engines.Reload(); // watched files are taken up without it
        CbeEngineState state = engines.State();
        Console.WriteLine($"{outcome}: version {state.Version} is in use, {state.Engine.Pack}");
        if (state.Refused is { } refused)
        {
            Console.WriteLine($"{refused.Diagnostics.Count} problem: {refused.Diagnostics[0].Code} {refused.Diagnostics[0].Message}; {refused.Diagnostics[0].Help}");
        }
        // </reload-state>
    }
}
