using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>The first cases that change in one way, each with the explanations of both packs.</summary>
internal sealed class Witnesses(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, SharedOutcomes shared)
{
    private const int MostSetAside = 3;

    public IReadOnlyList<ChangedCase> First(CaseChanges changes, byte flag, int count) =>
        [.. Enumerable.Range(0, alignment.Count).Where(i => (changes.Flags[i] & flag) != 0 && alignment.Old[i] >= 0 && alignment.New[i] >= 0).Take(count).Select(Case)];

    private ChangedCase Case(int pair)
    {
        var (before, after) = (alignment.Old[pair], alignment.New[pair]);
        var changed = shared.All.Where(s => old.Cases.Answers[s.Old][before] != now.Cases.Answers[s.New][after]).ToList();
        var gained = changed.Where(s => s.Outcome.IsGain && now.Cases.Answers[s.New][after] == 1).Select(s => s.Outcome).ToList();
        var lost = changed.Where(s => s.Outcome.IsGain && old.Cases.Answers[s.Old][before] == 1).Select(s => s.Outcome).ToList();
        var shown = changed.Select(s => s.Outcome).ToList();
        return new(now.LearnerIdOf(after), now.Subjects[now.SubjectOf(after)], LevelWords.Of(old.Engine, old.LevelRanks(before)), LevelWords.Of(now.Engine, now.LevelRanks(after)),
            gained, lost, Explain(old, before, shown), Explain(now, after, shown));
    }

    private static string Explain(PopulationDecisions decisions, int row, IReadOnlyList<PolicyOutcome> outcomes)
    {
        var all = decisions.Explain(row);
        var shown = all.Where(d => outcomes.Any(o => Is(d, o))).ToList();

        // Nothing is asked without evidence: then it matters what was set aside, and why.
        return shown.Count > 0 ? Texts(shown)
            : string.Join("\n", ["No evidence is admitted, so nothing is asked.", .. all.Where(d => d is { Kind: DecisionKind.Admission, Answer: not Answer.Met }).Take(MostSetAside).Select(d => Texts([d]))]);
    }

    private static string Texts(IEnumerable<Decision> decisions) => string.Join("\n", decisions.Select(d => d.Explain().ToText().TrimEnd()));

    private static bool Is(Decision decision, PolicyOutcome outcome) =>
        decision.Kind == outcome.Kind && (outcome.Kind == DecisionKind.Level ? decision.Subject.Level == outcome.Name : decision.Rule == outcome.Name) && (decision.Subject.Credential is not null) == outcome.OfCredential;
}
