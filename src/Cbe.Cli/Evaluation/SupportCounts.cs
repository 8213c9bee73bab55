using Cbe.Sdk.Elements.Support;

namespace Cbe.Cli.Evaluation;

/// <summary>How often support was due, and what became of it.</summary>
internal sealed class SupportCounts
{
    private readonly long[] _status = new long[Enum.GetValues<SupportStatus>().Length];

    public long All => _status.Sum();

    public IEnumerable<(SupportStatus Status, long Count)> ByStatus => Enum.GetValues<SupportStatus>().Select(s => (s, _status[(int)s]));

    public void Add(SupportOutcome outcome)
    {
        foreach (var need in outcome.Needs)
        {
            _status[(int)need.Status]++;
        }
    }
}
