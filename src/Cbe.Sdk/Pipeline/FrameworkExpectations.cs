using System.Collections.Concurrent;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Pipeline;

/// <summary>How the expectations of a framework are put, for one era of a pack. The same for every learner, so each item is asked about once for each day.</summary>
internal sealed class FrameworkExpectations(BoundPack pack, CompetencyFramework? framework)
{
    private readonly ExpectationsEvaluator _evaluator = new(pack.ExpectationsVocabulary, pack.ExpectationsRules, pack.Scale.Levels);
    private readonly Lazy<IReadOnlyList<ExpectationCase>> _items = new(() => framework is null ? [] : FrameworkOutline.Of(framework, pack.Pack));

    /// <summary>The newest day is kept: a host asks about one day many times, and memory must not grow with days.</summary>
    private readonly ConcurrentDictionary<int, (DateOnly Day, ExpectationsOutcome Outcome)> _outcomes = new();

    /// <summary>Whether there are rules and no framework to ask them about.</summary>
    public bool Unasked => pack.ExpectationsRules.Any && framework is null;

    /// <summary>Every item of the framework, in its order.</summary>
    public IReadOnlyList<ExpectationsOutcome> All(DateOnly asOf) => [.. Enumerable.Range(0, _items.Value.Count).Select(i => Of(i, asOf))];

    /// <summary>Some items, in the framework's order; none where no rule is about items.</summary>
    public IReadOnlyList<ExpectationsOutcome> Of(IReadOnlySet<string> competencies, DateOnly asOf) =>
        !pack.ExpectationsRules.AskOfItems || framework is null ? [] : [.. competencies.Select(framework.PositionOf).Where(p => p >= 0).Order().Select(p => Of(p, asOf))];

    /// <summary>The findings about each credential of the pack.</summary>
    public IReadOnlyList<Decision> OfCredentials(DateOnly asOf) =>
        [.. pack.Pack.Credentials.SelectMany(c => _evaluator.Evaluate(new CredentialExpectationCase(c.Id, Math.Max(1, c.Routes.Count), [.. FrameworkOutline.Positions(c, pack.Pack, framework!).Select(p => _items.Value[p])]), asOf))];

    /// <summary>The findings about the framework as a whole.</summary>
    public IReadOnlyList<Decision> OfFramework(DateOnly asOf)
    {
        var rules = pack.Pack.Elements.All.SelectMany(s => s.AllRules).Where(r => r.Enabled).ToList();
        var summary = new PackSummary(pack.Pack.Id, pack.Pack.Version, pack.Pack.Extends?.Id, rules.Count, rules.Count(r => r.Reference is not null), pack.Pack.Credentials.Count);
        return _evaluator.Evaluate(new FrameworkExpectationCase(framework!, _items.Value, summary), asOf);
    }

    private ExpectationsOutcome Of(int position, DateOnly asOf)
    {
        if (!_outcomes.TryGetValue(position, out var known) || known.Day != asOf)
        {
            known = (asOf, _evaluator.Evaluate(_items.Value[position], asOf));
            _outcomes[position] = known;
        }

        return known.Outcome;
    }
}
