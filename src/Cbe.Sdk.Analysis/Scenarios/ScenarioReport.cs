using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>What came of the scenarios of a file. Immutable.</summary>
public sealed class ScenarioReport
{
    internal ScenarioReport(CbeEngine engine, ScenarioFile file, IReadOnlyList<ScenarioResult> results) => (Engine, File, Results) = (engine, file, results);

    /// <summary>The engine that decided.</summary>
    public CbeEngine Engine { get; }

    /// <summary>The scenarios.</summary>
    public ScenarioFile File { get; }

    /// <summary>One result for each scenario that was run, in the order of the file.</summary>
    public IReadOnlyList<ScenarioResult> Results { get; }

    /// <summary>How many hold.</summary>
    public int Passed => Results.Count(r => r.Holds);

    /// <summary>How many do not.</summary>
    public int Failed => Results.Count - Passed;

    /// <summary>Whether all hold.</summary>
    public bool Holds => Failed == 0;

    /// <summary>The report as canonical JSON: the pack, the counts, each scenario with what was expected and decided.</summary>
    public string ToJson()
    {
        var json = new CanonicalJson().Open('{');
        json.Member("pack", Engine.Pack.Id).Member("version", Engine.Pack.Version).Member("packHash", Engine.Pack.ContentHash);
        json.Member("passed", Passed).Member("failed", Failed);
        json.List("scenarios", Results, (r, j) =>
        {
            j.Open('{').Member("name", r.Scenario.Name).Member("learner", r.Scenario.Learner?.Id).Member("asOf", r.Scenario.AsOf.ToText())
                .Member("line", r.Scenario.Location.Line).Member("outcome", r.Holds ? "passed" : "failed").Member("because", r.Scenario.Because);
            j.All("failures", r.Failures, (f, k) => k.Open('{').Member("about", f.Expectation.About).Member("expected", f.Expectation.Text).Member("decided", f.Decided)
                .Member("line", f.Expectation.Location.Line).Member("why", f.Why).Close('}'));
            j.Close('}');
        });
        return json.Close('}').ToString();
    }
}
