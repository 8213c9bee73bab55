using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>
/// What an exception with <c>rules</c> allows: that the named rules answer otherwise, and what follows from them. Only what answers
/// otherwise for another reason breaks the law.
/// </summary>
internal sealed class Excuse
{
    private const string Mastery = "mastery";

    private readonly HashSet<string> _rules;
    private readonly Dictionary<string, ReadSet> _reads;
    private readonly bool _admission;

    public Excuse(LawException exception, LawScope scope)
    {
        _rules = [.. exception.Rules];
        _reads = scope.Rules.Concat(scope.Policy.Support).ToDictionary(r => r.Name, ReadSet.Of, StringComparer.Ordinal);
        _admission = scope.Policy.Admission.Concat(scope.Policy.Retake).Any(r => _rules.Contains(r.Name));
    }

    /// <summary>Whether all that differs follows from what the exception names.</summary>
    public bool Covers(Sides sides, Relation relation)
    {
        if (_admission && Admits(sides))
        {
            return true;
        }

        bool mastery = _rules.Contains(Mastery) && sides.Left.Mastery != sides.Right.Mastery;
        var otherwise = relation.Otherwise(sides.Left, sides.Right).ToList();
        bool level = sides.Left.Levels.Any(n => sides.Left.Answers.GetValueOrDefault(n) != sides.Right.Answers.GetValueOrDefault(n) && Excused(n, mastery, level: false));
        return otherwise.Count > 0 && otherwise.TrueForAll(n => Excused(n, mastery, level));
    }

    private bool Excused(string rule, bool mastery, bool level) => _rules.Contains(rule)
        || (_reads.TryGetValue(rule, out var reads) && ((mastery && reads.ReadsMastery) || (level && reads.Inputs.Contains("progress.Level"))));

    /// <summary>Whether a named rule admits an item on one side and not on the other.</summary>
    private bool Admits(Sides sides) => sides.Left.Learner.Evidence.Concat(sides.Right.Learner.Evidence).Select(e => e.Id).Distinct(StringComparer.Ordinal)
        .Any(id => !Refused(sides.Left, id).SetEquals(Refused(sides.Right, id)));

    private HashSet<string> Refused(CaseView view, string item) => [.. view.Refusals(item).Select(r => r.Rule).Where(_rules.Contains)];
}
