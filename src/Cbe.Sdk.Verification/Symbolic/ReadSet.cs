using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>What the rules of a policy read, and whether the order of evidence can matter to them. What nobody reads changes nothing.</summary>
internal sealed class ReadSet
{
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);

    private ReadSet()
    {
    }

    /// <summary>The members of evidence that are read, days and facts among them.</summary>
    public IReadOnlySet<string> Members => _members;

    /// <summary>What is read beside evidence: <c>mastery.Score</c>, <c>facts.grade</c>, <c>asOf</c>.</summary>
    public IReadOnlySet<string> Inputs => _inputs;

    /// <summary>Whether the order of evidence can matter: some rule takes the first or the newest items, or a method that weighs by order.</summary>
    public bool DependsOnOrder { get; private set; }

    /// <summary>Whether the mastery score is read.</summary>
    public bool ReadsMastery => _inputs.Contains("mastery.Score") || _inputs.Contains("mastery.Level");

    /// <summary>What decides about progress, and about support where asked.</summary>
    public static ReadSet Of(BoundPolicy policy, Competency competency, bool withSupport)
    {
        var read = new ReadSet();
        foreach (var rule in policy.Levels.Select(l => l.Rule).Concat(policy.AdvanceCompetency).Concat(policy.AwardCompetency).Concat(withSupport ? policy.Support : []))
        {
            read.Add(rule.Condition, bare: false);
        }

        if (read._inputs.Contains("trend"))
        {
            read._members.Add("Score");
            read.DependsOnOrder = true;
        }

        if (read.ReadsMastery && policy.MasteryOf(competency) is { } mastery)
        {
            read.AddMastery(mastery);
        }

        read.AddEvidencePolicy(policy);
        return read;
    }

    /// <summary>What one rule reads.</summary>
    public static ReadSet Of(BoundRule rule)
    {
        var read = new ReadSet();
        read.Add(rule.Condition, bare: false);
        return read;
    }

    private void AddMastery(BoundMasteryScore mastery)
    {
        if (mastery.Expression is { } expression)
        {
            Add(expression, bare: false);
            return;
        }

        _members.Add("Score");
        DependsOnOrder |= mastery.Method?.Name is not ("average" or "highest" or "n-times" or "median" or "mode");
    }

    private void AddEvidencePolicy(BoundPolicy policy)
    {
        foreach (var condition in policy.Admission.Concat(policy.Retake).Select(r => r.Condition).Concat(new[] { policy.Score, policy.Provisional }.OfType<BoundNode>()))
        {
            Add(condition, bare: true);
        }

        if (policy.Attempts != Elements.Assessment.AttemptPolicy.All || policy.Retake.Count > 0)
        {
            _members.UnionWith(["Task", "Score", "Level"]);
            DependsOnOrder = true;
        }
    }

    /// <param name="node">What is read from.</param>
    /// <param name="bare">Whether bare names are members of the item, as in admission rules.</param>
    private void Add(BoundNode node, bool bare)
    {
        foreach (var part in BoundTree.Parts(node))
        {
            switch (part)
            {
                case InputNode { Field: { Scope: FieldScope.Outer } member } when bare:
                    _members.Add(member.Name);
                    break;
                case InputNode input:
                    _inputs.Add(input.Field.Name);
                    break;
                case MemberNode { Item.Type.Item: { } type } member when type.TryGet("ConfirmedBy", out _):
                    _members.Add(member.Field.Name);
                    break;
                case MemberNode member:
                    _inputs.Add(member.Field.Name);
                    break;
                case SliceNode or MethodNode or AccumulateNode or AggregateNode { Aggregate: Aggregate.First or Aggregate.Last or Aggregate.Trend }:
                    DependsOnOrder = true;
                    break;
            }
        }
    }
}
