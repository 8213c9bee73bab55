using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>
/// An engine of what a pack asks of one case, without credentials, ways, agency and expectations, and with the competencies alone that
/// the case hangs on: many random learners are decided in less time. What it finds is shown as the whole pack decides it.
/// </summary>
internal static class LeanEngine
{
    private const int Compared = 12;

    /// <summary>The engine; the whole one where a lean one cannot be made or does not decide the same.</summary>
    /// <param name="scope">What is asked about.</param>
    /// <param name="support">Whether support is asked about: when it was due is found out day by day, which takes long.</param>
    public static CbeEngine Of(LawScope scope, bool support)
    {
        var lean = Make(scope, support);
        return lean is not null && Enumerable.Range(0, Compared).All(n => Same(scope, lean, support, scope.Random.Make(Dice.For(scope.Setting.Seed, 0, n)))) ? lean : scope.Engine;
    }

    private static bool Same(LawScope scope, CbeEngine lean, bool support, Learners.LearnerRecord learner) =>
        Relations.Same(scope.Whole(learner), CaseView.Of(lean, scope.Competency.Id, learner, scope.AsOf), withSupport: support);

    private static CbeEngine? Make(LawScope scope, bool support)
    {
        var pack = scope.Policy.Pack;
        var progression = pack.Elements.Progression;
        var lean = pack with
        {
            Effective = scope.Engine.Pack.Effective,
            Extends = null,
            Parent = null,
            Credentials = [],
            Conversions = [],
            Exceptions = [],
            Elements = pack.Elements with
            {
                Support = support ? pack.Elements.Support : new SupportSection(),
                Agency = new AgencySection(),
                Pathways = new PathwaysSection(),
                Equity = new EquitySection(),
                Expectations = new ExpectationsSection(),
                Progression = progression with { Advance = OverCompetencies(progression.Advance), Award = OverCompetencies(progression.Award) },
            },
        };
        return CbeEngine.TryCreate(lean, Framework(scope), out _, scope.Engine.Settings with { Logger = null, ForTables = false });
    }

    private static IReadOnlyList<ScopedRule> OverCompetencies(IReadOnlyList<ScopedRule> rules) => [.. rules.Where(r => r.Over == RuleScope.Competency)];

    /// <summary>The competencies that the random learners have evidence of, and all that come before; the whole framework where something follows from one for another.</summary>
    private static CompetencyFramework? Framework(LawScope scope)
    {
        if (scope.Engine.Framework is not { } framework || scope.Policy.Pack.Inference is { Count: > 0 })
        {
            return scope.Engine.Framework;
        }

        var kept = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(scope.Random.OtherCompetencies.Append(scope.Competency.Id));
        while (open.TryPop(out string? id))
        {
            if (framework.Find(id) is { } competency && kept.Add(competency.Id))
            {
                competency.Prerequisites.ToList().ForEach(open.Push);
            }
        }

        return new CompetencyFramework(framework.Id, framework.Title, framework.Competencies.Where(c => kept.Contains(c.Id)), framework.Version);
    }
}
