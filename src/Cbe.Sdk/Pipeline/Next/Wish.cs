using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>A further item of evidence, as a choice of one value for each member that decides something. Immutable.</summary>
internal sealed class Wish
{
    private readonly Option[] _choice;

    public Wish(Evidence plain, IEnumerable<Option> choice)
    {
        _choice = [.. choice];
        Plain = plain;
        Evidence = _choice.Aggregate(plain, (evidence, option) => option.Put(evidence));
    }

    /// <summary>The item before anything was chosen.</summary>
    public Evidence Plain { get; }

    public Evidence Evidence { get; }

    public Option this[int member] => _choice[member];

    public IReadOnlyList<Option> Choice => _choice;

    public Wish With(int member, Option option) => new(Plain, _choice.Select((o, i) => i == member ? option : o));
}
