using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Laws of ways: what is ready, what blocks, and in which order.</summary>
public class PathwayLaws
{
    private sealed record World(RandomWays Random, CompetencyFramework Framework, CbeEngine Engine, LearnerRecord Learner)
    {
        public PathwaysOutcome Ways { get; } = Engine.Evaluate(Learner, RandomWays.Today).Pathways;

        public PathwaysOutcome Of(LearnerRecord learner) => Engine.Evaluate(learner, RandomWays.Today).Pathways;

        public LearnerRecord With(params Evidence[] more) => Learner with { Evidence = [.. Learner.Evidence, .. more] };

        /// <summary>The competency, or another that means the same, is among these.</summary>
        public bool Has(IEnumerable<string> ids, string id) => ids.Any(i => i == id || Framework.EquivalentsOf(id).Contains(i));
    }

    private static void Holds(Func<World, bool> law, bool plain = false, int times = 300) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new RandomWays(seed);
        var competencies = random.Competencies("C", plain);
        var engine = RandomWays.Engine(competencies, [random.Credential("k", competencies), random.Credential("l", competencies)]);
        return law(new(random, engine.Framework!, engine, new LearnerRecord { Id = "maya", Evidence = random.Evidence(competencies), Awards = random.Awards(competencies) }));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static IEnumerable<RoutePathway> Routes(PathwaysOutcome ways) => ways.Credentials.SelectMany(c => c.Routes);

    [Fact]
    public void Raising_a_level_blocks_nothing_and_takes_nothing_away() => Holds(w =>
    {
        var after = w.Of(w.With(RandomWays.Item(w.Random.Of(w.Framework.Competencies).Id, w.Random.Of(["Beginning", "Developing", "Proficient", "Advanced"]), daysAgo: 1)));
        return w.Ways.Competencies.All(before => after.For(before.Competency)!.State is var state && before.State switch
        {
            PathwayState.Reached => state is PathwayState.Reached,
            PathwayState.Ready => state is PathwayState.Ready or PathwayState.Reached,
            PathwayState.Undetermined => state is not PathwayState.Blocked,
            _ => true,
        });
    });

    [Fact]
    public void Steps_never_hold_what_is_reached_and_none_twice() => Holds(w => Routes(w.Ways).Select(r => r.Steps).Concat(w.Ways.Competencies.Select(c => c.Steps)).All(steps =>
        steps.All(s => w.Ways.For(s)!.State != PathwayState.Reached) && steps.All(s => steps.Count(other => w.Has([other], s)) == 1)));

    [Fact]
    public void The_gaps_of_every_step_come_before_it() => Holds(w => Routes(w.Ways).Select(r => r.Steps).Concat(w.Ways.Competencies.Select(c => c.Steps)).All(steps =>
        steps.Select((s, i) => w.Ways.For(s)!.BlockedBy.All(steps.Take(i).Contains)).All(x => x)), plain: true);

    [Fact]
    public void Who_shows_the_steps_in_their_order_is_ready_for_each_when_its_turn_comes() => Holds(w =>
    {
        var learner = w.Learner;
        foreach (string step in Routes(w.Ways).Last().Steps)
        {
            if (w.Of(learner).For(step)!.State is not (PathwayState.Ready or PathwayState.Reached))
            {
                return false;
            }

            learner = learner with { Evidence = [.. learner.Evidence, RandomWays.Item(step, "Proficient", daysAgo: 0)] };
        }

        return Routes(w.Of(learner)).Last() is { Steps.Count: 0, Remaining.Count: 0 };
    });

    [Fact]
    public void No_step_is_asked_for_in_vain() => Holds(w => Routes(w.Ways).All(r => r.Steps.Select((s, i) =>
        w.Has(r.Remaining, s) || r.Steps.Skip(i + 1).Concat(r.Remaining).Any(later => w.Has(Around(w, later), s))).All(x => x)));

    [Fact]
    public void What_is_next_is_a_step_and_ready_and_there_is_something_next_while_anything_remains() => Holds(w => Routes(w.Ways).All(r =>
        r.Next.All(n => r.Steps.Contains(n) && w.Ways.For(n)!.State == PathwayState.Ready) && (r.Next.Count > 0) == (r.Steps.Count > 0) && (r.Steps.Count > 0) == (r.Remaining.Count > 0)));

    [Fact]
    public void Who_always_shows_something_that_is_next_is_through_after_no_more_showings_than_there_are_steps() => Holds(w =>
    {
        var (learner, route) = (w.Learner, Routes(w.Ways).First());
        while (route.Steps.Count > 0)
        {
            learner = learner with { Evidence = [.. learner.Evidence, RandomWays.Item(w.Random.Of(route.Next), "Proficient", daysAgo: 0)] };
            var then = Routes(w.Of(learner)).First();
            if (then.Steps.Count >= route.Steps.Count)
            {
                return false;
            }

            route = then;
        }

        return route.Remaining.Count == 0;
    });

    [Fact]
    public void The_rule_that_packs_would_write_is_the_one_without_any() => Holds(w =>
        RandomWays.Engine(w.Framework.Competencies, w.Engine.Pack.Credentials, """ "ready": [ { "ruleName": "r", "expression": "prerequisites.Count(not Reached) = 0" } ] """)
            .Evaluate(w.Learner, RandomWays.Today).Pathways.Competencies.Select(c => c.State).SequenceEqual(w.Ways.Competencies.Select(c => c.State)));

    [Fact]
    public void A_way_to_a_competency_is_the_way_to_a_credential_that_asks_for_it_alone() => Holds(w =>
    {
        string last = w.Engine.Pack.Credentials[0].AllMembers.First().Name;
        var alone = RandomWays.Engine(w.Framework.Competencies, [.. w.Engine.Pack.Credentials, new() { Id = "alone", Members = [last] }]).Evaluate(w.Learner, RandomWays.Today).Pathways;
        return alone.ForCredential("alone")!.Nearest.Steps.SequenceEqual(alone.For(last)!.Steps);
    });

    [Fact]
    public void What_happens_in_one_subject_changes_nothing_in_another() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new RandomWays(seed);
        var (math, art) = (random.Competencies("M"), random.Competencies("A"));
        var engine = RandomWays.Engine([.. math.Zip(art).SelectMany(x => new[] { x.First, x.Second }), .. math.Skip(art.Count), .. art.Skip(math.Count)], [random.Credential("math", math), random.Credential("art", art)]);
        var (shown, other) = (random.Evidence(math), random.Evidence(art));
        string Math(List<Evidence> inArt)
        {
            var ways = engine.Evaluate(new() { Id = "maya", Evidence = [.. shown, .. inArt] }, RandomWays.Today).Pathways;
            var all = ways.Competencies.Where(c => c.Competency[0] == 'M').Select(c => $"{c.Competency} {c.State} {string.Join(",", c.BlockedBy)} {string.Join(",", c.Steps)}");
            return string.Join("\n", all.Concat(ways.ForCredential("math")!.Routes.Select(r => $"{r.Route} {string.Join(",", r.Remaining)} {string.Join(",", r.Steps)} {string.Join(",", r.Next)}")));
        }

        return Math(other) == Math([]) && Math(other) == Math(random.Evidence(art));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>What comes directly before, and the parts of headings below it.</summary>
    private static IEnumerable<string> Around(World w, string id)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([id]);
        while (open.TryPop(out string? at))
        {
            var competency = w.Framework.Find(at)!;
            foreach (string next in competency.Prerequisites.Concat(w.Framework.ChildrenOf(at).Select(c => c.Id)).Where(w.Framework.Contains).Where(seen.Add))
            {
                yield return next;
                if (w.Framework.ChildrenOf(next).Any())
                {
                    open.Push(next);
                }
            }
        }
    }
}
