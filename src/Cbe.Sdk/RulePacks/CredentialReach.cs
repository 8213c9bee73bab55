using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// Asks rules over credentials about two learners whom nobody has met: one at the highest level in every member, with the
/// greatest score, and one with nothing. The first must be able to meet every rule, for nobody may fail by knowing more, and
/// a sum of points or a count that the members cannot reach would shut everybody out in silence. To the second nothing may
/// be awarded. What depends on days, facts or the credential's name stays open and is no error; so these are errors and no
/// warnings: the rule is wrong whatever a learner does.
/// </summary>
internal sealed class CredentialReach(BoundPack pack, DiagnosticBag diagnostics)
{
    private static readonly LearnerRecord Nobody = new() { Id = "" };

    /// <summary>First days of eras in which a rule over credentials may read other figures.</summary>
    public static IReadOnlyList<DateOnly> Days(BoundPack pack)
    {
        var read = Over(pack).SelectMany(r => BoundParts.Of(r.Condition)).OfType<ParameterNode>().Select(n => n.Parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. pack.Pack.Parameters.Where(p => read.Contains(p.Name)).SelectMany(p => p.Values).Select(v => v.From).OfType<DateOnly>().Distinct().Order().Where(pack.Pack.Effective.Contains)];
    }

    public void Check()
    {
        foreach (var rule in Over(pack))
        {
            var ways = Ways(rule).Select(w => (w.Where, IsOpen: IsOpen(rule, w.Members))).ToList();

            // A rule that is asked about every credential may sort some of them out, such as a design of too few members.
            bool named = rule.Rule is ScopedRule { Credentials.Count: > 0 };
            foreach (var (where, _) in ways.Where(w => !w.IsOpen).Take(named ? ways.Count : ways.TrueForAll(w => !w.IsOpen) ? 1 : 0))
            {
                diagnostics.Add(Codes.CredentialOutOfReach, $"a learner at the highest level in every member of {where} does not meet the rule `{rule.Name}`",
                    RuleSource.Of(rule.Rule, "expression"), "it asks for more points or members than there are; correct the figure, or name the `credentials` that the rule is about");
            }
        }

        foreach (var rule in pack.ProgressionRules.AwardCredential)
        {
            foreach (var (where, members) in Ways(rule))
            {
                ForSomething(rule, members, where);
            }
        }
    }

    /// <summary>The credentials that a rule is asked about, by each of their routes.</summary>
    private IEnumerable<(string Where, IReadOnlyList<CredentialMember> Members)> Ways(BoundRule rule) =>
        pack.Pack.Credentials.Where(c => ScopedRule.IsAsked(rule.Rule, c.Id)).SelectMany(c => c.Routes.Count == 0
            ? [($"`{c.Id}`", c.Members)]
            : c.Routes.Select(r => ($"the route `{r.Id}` of `{c.Id}`", (IReadOnlyList<CredentialMember>)[.. c.Members, .. r.Members])));

    private static IEnumerable<BoundRule> Over(BoundPack pack) => pack.ProgressionRules.AdvanceCredential.Concat(pack.ProgressionRules.AwardCredential);

    private bool IsOpen(BoundRule rule, IReadOnlyList<CredentialMember> members) => new[] { (false, false), (true, false), (false, true), (true, true) }
        .Any(held => Ask(rule, [.. members.Select(m => Best(m) with { IsAwarded = held.Item1 })], held.Item2) != Answer.NotMet);

    private void ForSomething(BoundRule rule, IReadOnlyList<CredentialMember> members, string where)
    {
        if (Ask(rule, [.. members.Select(Worst)], awarded: false) == Answer.Met)
        {
            diagnostics.Add(Codes.AwardForNothing, $"a learner below every level in every member of {where} would meet the award rule `{rule.Name}`",
                RuleSource.Of(rule.Rule, "expression"), "an award asks for something that was shown, such as at least 1 point");
        }
    }

    private Answer Ask(BoundRule rule, IReadOnlyList<MemberOutcome> members, bool awarded)
    {
        var reading = pack.ProgressionVocabulary.OverCredential;
        var award = new Evaluation.Row("award 1", [Value.Level(pack.Scale.Levels.Count), Value.Missing, Value.Missing, Value.Of(false)]);
        var input = reading.Read(new CredentialCase(Nobody, "", default, [.. members.Select(pack.ProgressionVocabulary.Member.Read)], awarded ? [award] : []));
        foreach (var field in reading.Vocabulary.Fields.Where(f => f.Name is "asOf" or "credential.Id"))
        {
            input[field.Index] = Value.Missing;
        }

        return new ReferenceEvaluator(input).Evaluate(rule.Condition).Answer;
    }

    private MemberOutcome Best(CredentialMember member) => Of(member, pack.Scale.Levels.Count, Scores.Most);

    private MemberOutcome Worst(CredentialMember member) => Of(member, 0, Scores.Least);

    /// <summary>What a mastery score can be.</summary>
    private NumberRange Scores => pack.ProgressionVocabulary.Member.Type.TryGet("mastery.Score", out var score) && score.Range is { } range ? range : new(pack.Scale.MinimumScore, pack.Scale.MaximumScore);

    /// <summary>A credential has no mastery score; the kind of a competency is not known without its framework.</summary>
    private MemberOutcome Of(CredentialMember member, int rank, Number score) => new(member.Name)
    {
        Kind = member.Credential is null ? null : "credential",
        Progress = Value.LevelBetween(rank, rank),
        MasteryScore = member.Credential is null ? score : null,
        MasteryRank = member.Credential is null ? Value.Level(Math.Max(rank, 1)) : Value.Missing,
        IsKnown = true,
        Points = member.Points,
        Weight = member.Weight,
        IsRequired = member.Required,
    };
}
