using System.Collections.Concurrent;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk;

/// <summary>How the competencies of a framework are put, for one era of a pack. The same for every learner, so each is asked about once for each day.</summary>
internal sealed class FrameworkExpectations(BoundPack pack, CompetencyFramework? framework)
{
    private readonly ExpectationsEvaluator _evaluator = new(pack.ExpectationsVocabulary, pack.Rules["expectations.rules"], pack.Scale.Levels);
    private readonly Lazy<ILookup<string, Credential>> _credentials = new(() => framework is null
        ? Array.Empty<Credential>().ToLookup(c => c.Id)
        : pack.Pack.Credentials.SelectMany(c => c.AllMembers.Select(m => framework.Find(m)?.Id).OfType<string>().Distinct().Select(m => (Credential: c, Member: m))).ToLookup(p => p.Member, p => p.Credential, StringComparer.Ordinal));

    private readonly Lazy<IReadOnlyDictionary<string, int>> _children = new(() =>
        framework?.Competencies.SelectMany(c => c.Parents).CountBy(p => p).ToDictionary(StringComparer.Ordinal) ?? []);

    /// <summary>The newest day is kept: a host asks about one day many times, and memory must not grow with days.</summary>
    private readonly ConcurrentDictionary<string, (DateOnly Day, ExpectationsOutcome Outcome)> _outcomes = new(StringComparer.Ordinal);

    /// <summary>Whether there are rules and no framework to ask them about.</summary>
    public bool Unasked => _evaluator.HasRules && framework is null;

    /// <summary>Every competency of the framework, in its order.</summary>
    public IReadOnlyList<ExpectationsOutcome> All(DateOnly asOf) => framework is null ? [] : Of(framework.Competencies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal), asOf);

    /// <summary>Some competencies, in the framework's order; none where there are no rules.</summary>
    public IReadOnlyList<ExpectationsOutcome> Of(IReadOnlySet<string> competencies, DateOnly asOf) =>
        !_evaluator.HasRules || framework is null ? [] : [.. competencies.Select(framework.PositionOf).Where(p => p >= 0).Order().Select(p => Of(framework.Competencies[p], asOf))];

    private ExpectationsOutcome Of(Competency competency, DateOnly asOf)
    {
        if (!_outcomes.TryGetValue(competency.Id, out var known) || known.Day != asOf)
        {
            known = (asOf, _evaluator.Evaluate(new ExpectationCase(competency, framework!, _children.Value.GetValueOrDefault(competency.Id), Credentials(competency)), asOf));
            _outcomes[competency.Id] = known;
        }

        return known.Outcome;
    }

    private IReadOnlyList<(string, IReadOnlyList<string?>)> Credentials(Competency competency) =>
        [.. _credentials.Value[competency.Id].Select(c => (c.Id, (IReadOnlyList<string?>)[.. c.AllMembers.Select(m => framework!.Find(m)?.Kind)]))];
}
