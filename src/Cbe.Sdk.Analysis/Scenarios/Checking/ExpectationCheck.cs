using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Checking;

/// <summary>Holds what was decided to one expectation.</summary>
internal sealed class ExpectationCheck
{
    private readonly Scenario _scenario;
    private readonly Expected _expected;
    private readonly DecidedCases _decided;
    private readonly List<string> _other = [];
    private readonly List<string> _why = [];

    private ExpectationCheck(Scenario scenario, Expected expected, DecidedCases decided) => (_scenario, _expected, _decided) = (scenario, expected, decided);

    /// <summary>What is decided otherwise; null where it holds.</summary>
    public static ScenarioFailure? Of(Scenario scenario, ScenarioExpectation expectation, DecidedCases decided)
    {
        var check = new ExpectationCheck(scenario, expectation.Expected, decided);
        if (scenario.Learner is null)
        {
            check.Rule(expectation.Expected.Subgroup is null ? decided.OfFramework(scenario.AsOf) : decided.OfClass(scenario.AsOf));
        }
        else
        {
            check.Learner(decided.Of(scenario.Learner, scenario.AsOf));
        }

        return check._other.Count == 0 ? null : new(expectation, string.Join("; ", check._other), check._why.Count == 0 ? null : string.Join("\n", check._why));
    }

    private void Learner(LearnerReport report)
    {
        if (_expected.Rule is not null)
        {
            Rule(report.Decisions);
        }

        if (_expected.Admitted is { } admitted)
        {
            Admission(report, admitted);
        }

        if (_expected.Gaps is not null)
        {
            Gaps(report, _expected.Gaps);
        }

        if (_expected.Need is not null)
        {
            Need(report);
        }

        if (_expected.Way is not null)
        {
            Way(report);
        }

        if (_expected.Conversion is not null)
        {
            Conversion(report);
        }

        if (_expected.SaysLevel || _expected.MasteryScore is not null || _expected.Missing.Count > 0)
        {
            Competency(report);
        }
    }

    private void Rule(IEnumerable<Decision> decisions)
    {
        var e = _expected;
        var asked = decisions.Where(IsAbout).ToList();
        if (asked.Count == 0 && e.Evidence is not null)
        {
            // A report leaves out the rules of admission that are met.
            asked = [.. _decided.Engine.Admissions(_scenario.Learner!, _scenario.AsOf).Where(IsAbout)];
        }

        if (asked.Count == 0)
        {
            _other.Add($"`{e.Rule}` is not asked about {(ExpectedWords.About(e) is { Length: > 0 } about ? about : _scenario.Learner is null ? "the framework" : "the learner")}");
            return;
        }

        foreach (var decision in asked.Where(d => d.Answer != e.Answer))
        {
            _other.Add($"`{decision.Rule}`: {decision.Answer.ToName()}");
            _why.Add(decision.Explain().ToText());
        }

        Says(asked);
    }

    private bool IsAbout(Decision d) => d.Rule == _expected.Rule && d.Subject.Subgroup == _expected.Subgroup && d.Subject.EvidenceItem == _expected.Evidence
        && (d.Subject.EvidenceItem is not null || (d.Competency, d.Subject.Credential, d.Subject.Route) == (_expected.Competency, _expected.Credential, _expected.Route));

    private void Admission(LearnerReport report, bool admitted)
    {
        if (report.Assessment.FirstOrDefault(a => a.Evidence == _expected.Evidence) is not { } item)
        {
            _other.Add($"`{_expected.Evidence}` cannot be seen on {_scenario.AsOf.ToText()}");
            return;
        }

        if (item.IsAdmitted != admitted || (_expected.Reason is { } reason && item.Reason is { } given && !string.Equals(reason, given.ToString(), StringComparison.OrdinalIgnoreCase)))
        {
            _other.Add(item.IsAdmitted ? "admitted" : $"set aside ({NameOf(item.Reason)})");
            _why.AddRange(item.Decisions.Select(d => d.Explain().ToText()));
        }

        Says(item.Decisions);
    }

    private void Gaps(LearnerReport report, IReadOnlyList<string> expected)
    {
        var credential = report.Credentials.FirstOrDefault(c => c.Credential == _expected.Credential);
        var gaps = _expected.Route is { } route ? credential?.Routes.FirstOrDefault(r => r.Route == route)?.Gaps : credential?.Gaps;
        if (gaps is null || !gaps.SequenceEqual(expected))
        {
            _other.Add(gaps is null ? $"there is no such way to `{_expected.Credential}`" : $"gaps: {(gaps.Count == 0 ? "none" : string.Join(", ", gaps))}");
        }
    }

    private void Need(LearnerReport report)
    {
        var support = report.Support.FirstOrDefault(s => s.Competency == _expected.Competency);
        if (support?.Needs.FirstOrDefault(n => n.Rule == _expected.Need) is not { } need)
        {
            _other.Add($"`{_expected.Need}` finds no need in {_expected.Competency}");
            return;
        }

        if ((_expected.Status, _expected.Since, _expected.Until, _expected.DueBy, _expected.GivenOn) != (NameOf(need.Status), need.Since, need.Until, need.DueBy, need.GivenOn))
        {
            _other.Add(ExpectedWords.Of(new() { Need = need.Rule, Status = NameOf(need.Status), Since = need.Since, Until = need.Until, DueBy = need.DueBy, GivenOn = need.GivenOn }));
            _why.AddRange(support.Decisions.Where(d => d.Rule == need.Rule).Select(d => d.Explain().ToText()));
        }
    }

    private void Way(LearnerReport report)
    {
        if (report.Pathways.Competencies.FirstOrDefault(c => c.Competency == _expected.Competency) is not { } way)
        {
            _other.Add($"there is no way to {_expected.Competency}");
            return;
        }

        string state = way.State switch { PathwayState.Reached => "reached", PathwayState.Ready => "ready", PathwayState.Blocked => "blocked", _ => "undetermined" };
        if (state != _expected.Way || !way.BlockedBy.SequenceEqual(_expected.BlockedBy))
        {
            _other.Add(ExpectedWords.Of(new() { Way = state, BlockedBy = way.BlockedBy }));
        }
    }

    /// <summary>The line that people read: "semester-grade: A+, of 3.9", without the table's name.</summary>
    private void Conversion(LearnerReport report)
    {
        var made = report.Conversions.FirstOrDefault(c => (c.Conversion, c.Competency, c.Credential, c.Route) == (_expected.Conversion, _expected.Competency, _expected.Credential, _expected.Route));
        if (made?.ToString() != $"{_expected.Conversion}: {_expected.Gives}")
        {
            _other.Add(made is null ? $"`{_expected.Conversion}` gives nothing here" : made.ToString());
        }
    }

    private void Competency(LearnerReport report)
    {
        if (report.For(_expected.Competency ?? "") is not { } outcome)
        {
            _other.Add(_expected.Competency is null ? "no competency is named" : $"nothing is asked about {_expected.Competency}");
            return;
        }

        if (_expected.SaysLevel && (Status(), _expected.Level, _expected.Possible, _expected.ByRules) != (outcome.Status, outcome.Level, outcome.PossibleLevel, outcome.LevelByRules))
        {
            _other.Add(ExpectedWords.Of(new()
            {
                SaysLevel = true, Level = outcome.Level, Possible = outcome.PossibleLevel, ByRules = outcome.LevelByRules,
                Status = outcome.Status switch { ProgressStatus.NoEvidenceYet => "no-evidence-yet", ProgressStatus.Overridden => "overridden", _ => null },
            }));
            _why.AddRange(Decisive(outcome).Select(d => d.Explain().ToText()));
        }

        string score = outcome.MasteryScore?.ToString() ?? "missing";
        if (_expected.MasteryScore is { } expected && expected != score)
        {
            _other.Add($"mastery score {score}");
            _why.AddRange(outcome.Decisions.Select(d => d.Explain().ToText()).Where(t => t.Contains("mastery.Score = ", StringComparison.Ordinal)).Take(1));
        }

        Missing(outcome);
    }

    private ProgressStatus Status() => _expected.Status switch
    {
        "no-evidence-yet" => ProgressStatus.NoEvidenceYet,
        "overridden" => ProgressStatus.Overridden,
        _ => _expected.Possible is null ? ProgressStatus.Decided : ProgressStatus.AtLeast,
    };

    /// <summary>The levels about which expected and decided differ: from the expected one down to the first that is not met.</summary>
    private IEnumerable<Decision> Decisive(ProgressionOutcome outcome)
    {
        var levels = outcome.Decisions.Where(d => d.Kind == DecisionKind.Level).ToList();
        var notMet = levels.Where(d => d.RuleAnswer != Answer.Met).Take(1).ToList();
        var named = levels.Where(d => d.Subject.Level is { } l && (l == _expected.Level || l == outcome.Level)).ToList();
        return notMet.Concat(named).Distinct();
    }

    private void Missing(ProgressionOutcome outcome)
    {
        if (_expected.Missing.Count == 0)
        {
            return;
        }

        string next = _decided.Engine.NextSteps(_scenario.Learner!, outcome.Competency, _scenario.AsOf).ToText();
        foreach (string text in _expected.Missing.Where(t => !next.Contains(t, StringComparison.OrdinalIgnoreCase) && !outcome.Decisions.Any(d => d.Answer != Answer.Met && d.Explain().ToText().Contains(t, StringComparison.OrdinalIgnoreCase))))
        {
            _other.Add($"`{text}` is not among what is missing");
            _why.Add(next);
        }
    }

    private void Says(IReadOnlyList<Decision> decisions)
    {
        if (_expected.Says is { } words && !decisions.Any(d => d.Message?.Contains(words, StringComparison.Ordinal) == true || d.Explain().ToText().Contains(words, StringComparison.Ordinal)))
        {
            _other.Add($"nothing says `{words}`");
            _why.AddRange(decisions.Select(d => d.Explain().ToText()));
        }
    }

    private static string NameOf(SetAsideReason? reason) => reason?.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private static string NameOf(SupportStatus status) => status switch
    {
        SupportStatus.InTime => "in-time",
        SupportStatus.Late => "late",
        SupportStatus.Overdue => "overdue",
        SupportStatus.Passed => "passed",
        _ => "due",
    };
}
