using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Sweeping.Ranging;

/// <summary>Reads ranges of values and collects what is wrong with them.</summary>
internal sealed class RangeReader(RulePack pack, DateOnly asOf)
{
    private readonly List<SweepProblem> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SweepProblem> Problems => _problems;

    public SweepRange? Read(string text)
    {
        int at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 1 || at == text.Length - 1)
        {
            return Wrong($"`{text}` says no values of a parameter", "write the parameter and its values: `demonstrations=1..5` or `window=90,180,365`");
        }

        string name = text[..at].Trim();
        if (pack.Parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } parameter)
        {
            return Wrong($"the pack `{pack}` has no parameter `{name}`", NearMiss.Help(name, [.. pack.Parameters.Select(p => p.Name)], "parameters"));
        }

        if (!_seen.Add(parameter.Name))
        {
            return Wrong($"the parameter `{parameter.Name}` stands twice", "write all of its values in one place");
        }

        var values = new ParameterValues(parameter, pack);
        var read = text[(at + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(v => Values(values, v)).ToList();
        int before = _problems.Count;
        foreach (string value in read)
        {
            if (values.Problem(value) is { } problem)
            {
                _problems.Add(problem);
            }
        }

        if (_problems.Count > before || read.Count == 0)
        {
            return null;
        }

        var ordered = values.Ordered(read);
        return ordered.Count > SweepRanges.MostValues
            ? Wrong(FormattableString.Invariant($"`{parameter.Name}` has {ordered.Count} values; at most {SweepRanges.MostValues} are swept"), "take greater steps: `0..1000/10`")
            : new(parameter.Name, ordered, parameter.On(asOf)?.Text);
    }

    /// <summary>One value, or those of a range from one to another.</summary>
    private IEnumerable<string> Values(ParameterValues values, string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return [text];
        }

        int slash = text.IndexOf('/', dots);
        string step = slash < 0 ? "" : text[(slash + 1)..];
        var (range, problem) = values.Range(text[..dots], slash < 0 ? text[(dots + 2)..] : text[(dots + 2)..slash], step);
        if (problem is not null)
        {
            _problems.Add(problem);
        }

        return range;
    }

    private SweepRange? Wrong(string message, string help)
    {
        _problems.Add(new(message, help));
        return null;
    }
}
