using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>What is asked of one member of an item: which values will do in it while all else stays.</summary>
internal sealed class Ask
{
    private readonly Member _member;
    private readonly Option _least;
    private readonly HashSet<Option> _enough;

    /// <param name="member">The member.</param>
    /// <param name="least">The value that stands in the step.</param>
    /// <param name="isEnough">Whether another would do.</param>
    public Ask(Member member, Option least, Func<Option, bool> isEnough)
    {
        (_member, _least) = (member, least);
        _enough = [least, .. member.Options.Where(o => o != least && isEnough(o))];
        Condition = Of();
    }

    /// <summary>The condition; null where anything will do.</summary>
    public NextStepCondition? Condition { get; }

    /// <summary>Whether a value is among those that are asked for.</summary>
    public bool Takes(Option option) => Condition switch
    {
        null => true,
        { Relation: NextStepRelation.AtLeast } => option.IsSaid && option.Place >= _least.Place,
        { Relation: NextStepRelation.AtMost } => option.IsSaid && option.Place <= _least.Place,
        _ => _enough.Contains(option),
    };

    /// <summary>Takes what other items of the step have too: one may have what the other has, as long as they differ.</summary>
    public void TakeToo(IReadOnlyList<string?> texts) => _enough.UnionWith(_member.Options.Where(o => texts.Contains(o.Text)));

    private NextStepCondition? Of()
    {
        List<Option> said = [.. _member.Options.Where(o => o.IsSaid)];
        List<string> others = [.. said.Where(o => !_enough.Contains(o)).Select(o => o.Text!)];
        if (others.Count == 0 && (!_least.IsSaid || _member.IsNeverMissing || _enough.Count > said.Count))
        {
            return null;
        }

        if (!_least.IsSaid)
        {
            return others.Count == said.Count ? Says(NextStepRelation.NotSaid) : Says(NextStepRelation.OtherThan, others);
        }

        if (_member.Rises)
        {
            return others.Count == 0 && said[0].Place >= _least.Place ? Says(NextStepRelation.OtherThan)
                : said.TrueForAll(o => o.Place < _least.Place || _enough.Contains(o)) ? Says(NextStepRelation.AtLeast, [_least.Text!])
                : said.TrueForAll(o => o.Place > _least.Place || _enough.Contains(o)) ? Says(NextStepRelation.AtMost, [_least.Text!])
                : Says(NextStepRelation.OneOf, [_least.Text!]);
        }

        List<string> enough = [.. said.Where(_enough.Contains).Select(o => o.Text!)];
        return enough.TrueForAll(e => _member.Named?.Contains(e) != false) ? Says(NextStepRelation.OneOf, enough) : Says(NextStepRelation.OtherThan, others);
    }

    private NextStepCondition Says(NextStepRelation relation, IReadOnlyList<string>? values = null) => new(_member.Name, relation, values ?? []);
}
