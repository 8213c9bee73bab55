using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>What a pack and its framework know by name.</summary>
internal sealed class PackNames
{
    private readonly CbeEngine _engine;
    private readonly SortedSet<string> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofLearner = new(StringComparer.Ordinal);
    private readonly HashSet<string> _credentials;

    public PackNames(CbeEngine engine, BoundPolicy policy)
    {
        _engine = engine;
        foreach (var (section, rules) in policy.Rules)
        {
            _rules.UnionWith(rules.Select(r => r.Name));
            if (section is "agency.rules" or "expectations.framework")
            {
                _ofLearner.UnionWith(rules.Select(r => r.Name));
            }
        }

        _credentials = [.. policy.Pack.Credentials.Select(c => c.Id)];
    }

    public IReadOnlyCollection<string> Rules => _rules;

    /// <summary>Whether a rule is asked about a learner as a whole.</summary>
    public bool IsOfLearner(string rule) => _ofLearner.Contains(rule);

    public void CheckRule(string name, Location place, DiagnosticBag diagnostics)
    {
        if (!_rules.Contains(name))
        {
            diagnostics.Add(Codes.ScenarioAboutNothing, $"the pack has no rule `{name}`", place, NearMiss.Help(name, _rules, "rules"));
        }
    }

    public string? Competency(JsonValue? json, DiagnosticBag diagnostics)
    {
        if (json is not { Kind: JsonKind.Text } || _engine.Framework is not { } framework)
        {
            return json?.Text;
        }

        if (framework.Find(json.Text) is { } found)
        {
            return found.Id;
        }

        diagnostics.Add(Codes.ScenarioAboutNothing, $"the framework has no competency `{json.Text}`", json.Location,
            NearMiss.Of(json.Text, framework.Competencies.Select(c => c.Code ?? c.Id)) is { } near ? $"did you mean `{near}`?" : null);
        return json.Text;
    }

    public string? Credential(JsonValue? json, DiagnosticBag diagnostics)
    {
        if (json is { Kind: JsonKind.Text } && !_credentials.Contains(json.Text))
        {
            diagnostics.Add(Codes.ScenarioAboutNothing, $"the pack has no credential `{json.Text}`", json.Location, NearMiss.Help(json.Text, _credentials, "credentials"));
        }

        return json?.Text;
    }

    /// <summary>A level as the scale writes it.</summary>
    public string? Level(JsonValue? json, DiagnosticBag diagnostics)
    {
        if (json is not { Kind: JsonKind.Text })
        {
            return null;
        }

        var levels = _engine.Scale.Levels;
        if (levels.TryGetRank(json.Text, out int rank))
        {
            return levels.NameOf(rank);
        }

        diagnostics.Add(Codes.ScenarioAboutNothing, $"the scale has no level `{json.Text}`", json.Location, NearMiss.Help(json.Text, [.. levels.Names], "levels"));
        return json.Text;
    }
}
