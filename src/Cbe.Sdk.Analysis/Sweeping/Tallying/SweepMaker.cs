using Cbe.Sdk.Analysis.Sweeping.Lines;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Sweeping.Tallying;

/// <summary>Makes a sweep: all packs first, so that what is wrong is said before anything is decided; then point by point.</summary>
internal sealed class SweepMaker(CbeEngine engine, LearnerPopulation population, DateOnly asOf, IReadOnlyList<SweepRange> ranges, SweepOptions options, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    private const int UsualMinimum = 10;
    private const int MostMinimum = 1_000;
    private const int MostRefused = 10;

    private readonly List<SweepProblem> _problems = [];

    public PolicySweep Make()
    {
        int minimum = Minimum();
        var combinations = Combinations();
        var engines = Engines(combinations);
        var first = PopulationDecisions.Of(engines[0], population, asOf, options.Whole, options.Threads, cancellationToken);
        int[] outcomes = Outcomes(first.Outcomes);
        var by = Attributes();
        Refuse();
        var members = new Membership(population, by);
        var sums = new List<PointSums>();
        for (int i = 0; i < engines.Count; i++)
        {
            var decided = i == 0 ? first : PopulationDecisions.Of(engines[i], population, asOf, options.Whole, options.Threads, cancellationToken);
            sums.Add(PointSums.Of(decided, outcomes, members));
            progress?.Report(new($"deciding with {Words(combinations[i])}", i + 1, engines.Count));
        }

        bool[,] withheld = Withholding.Of(sums, members, outcomes.Length, minimum);
        var points = combinations.Select((c, i) => new SweepPoint(c, IsPresent(c), sums[i].Rates(withheld))).ToList();
        var lines = LineFinder.Of(ranges, points, outcomes.Length, members.Subgroups.Count);
        return new(engine, asOf, population.Count, minimum)
        {
            Ranges = ranges,
            Outcomes = [.. outcomes.Select(o => first.Outcomes[o])],
            Subgroups = members.Subgroups,
            Points = points,
            Lines = lines,
            Cliffs = CliffFinder.Of(lines, points, options),
        };
    }

    private int Minimum()
    {
        int own = engine.Pack.Flatten().Elements.Equity.MinimumCount ?? UsualMinimum;
        int asked = options.MinimumCount ?? own;
        return asked >= own && asked <= MostMinimum ? asked
            : throw new ArgumentOutOfRangeException(nameof(options), asked, FormattableString.Invariant($"The least number of learners that is shown is {own} to {MostMinimum} for the pack {engine.Pack}."));
    }

    /// <summary>The attributes that are asked for must be there; of those of the pack, those that somebody has.</summary>
    private IReadOnlyList<string> Attributes()
    {
        if (options.By is not { } asked)
        {
            return [.. engine.Pack.Flatten().Elements.Equity.Subgroups.Where(IsThere)];
        }

        _problems.AddRange(asked.Where(a => !IsThere(a)).Select(a => new SweepProblem($"no learner has a value of `{a}`", NearMiss.Help(a, population.Attributes, "attributes"))));
        return [.. asked.Distinct(StringComparer.Ordinal)];
    }

    private bool IsThere(string attribute) => population.By(attribute).Values.Count > 0;

    /// <summary>Every combination of values; the last parameter changes fastest.</summary>
    private IReadOnlyList<IReadOnlyList<string>> Combinations()
    {
        long count = ranges.Aggregate(1L, (n, r) => Math.Min(n * r.Values.Count, int.MaxValue));
        if (count > options.MostPoints)
        {
            throw new SweepException([new(FormattableString.Invariant($"there are {count} combinations of values; at most {options.MostPoints} are swept"), "take fewer values, or one parameter at a time")]);
        }

        IEnumerable<IReadOnlyList<string>> all = [[]];
        return [.. ranges.Aggregate(all, (so, range) => so.SelectMany(s => range.Values.Select(v => (IReadOnlyList<string>)[.. s, v])))];
    }

    private IReadOnlyList<CbeEngine> Engines(IReadOnlyList<IReadOnlyList<string>> combinations)
    {
        var engines = new List<CbeEngine>();
        foreach (var values in combinations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (EngineOf(values) is { } made)
            {
                engines.Add(made);
            }
        }

        Refuse();
        return engines;
    }

    private CbeEngine? EngineOf(IReadOnlyList<string> values)
    {
        try
        {
            var pack = ranges.Zip(values).Aggregate(engine.Pack, (p, v) => PackVariants.WithParameter(p, v.First.Parameter, v.Second));
            var made = CbeEngine.TryCreate(pack, engine.Framework, out var diagnostics, engine.Settings);
            if (made is null && _problems.Count < MostRefused)
            {
                var error = diagnostics.First(d => d.Severity == Severity.Error);
                _problems.Add(new($"with {Words(values)} the pack is refused: {error.Code}: {error.Message}", error.Help));
            }

            return made;
        }
        catch (ArgumentException e)
        {
            _problems.Add(new(e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal)));
            return null;
        }
    }

    private int[] Outcomes(IReadOnlyList<PolicyOutcome> all)
    {
        if (options.Outcomes is not { } names)
        {
            return [.. Enumerable.Range(0, all.Count)];
        }

        foreach (string name in names.Where(n => !all.Any(o => Is(o, n))))
        {
            _problems.Add(new($"the pack `{engine.Pack}` decides no `{name}`", NearMiss.Help(name, [.. all.Select(o => o.Name).Distinct()], "outcomes")));
        }

        return [.. all.Index().Where(o => names.Any(n => Is(o.Item, n))).Select(o => o.Index)];
    }

    private static bool Is(PolicyOutcome outcome, string name) =>
        string.Equals(outcome.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(outcome.ToString(), name, StringComparison.OrdinalIgnoreCase);

    private bool IsPresent(IReadOnlyList<string> values) => ranges.Zip(values).All(v => v.First.Present == v.Second);

    private string Words(IReadOnlyList<string> values) => string.Join(", ", ranges.Zip(values).Select(v => $"{v.First.Parameter} = {v.Second}"));

    private void Refuse()
    {
        if (_problems.Count > 0)
        {
            throw new SweepException(_problems);
        }
    }
}
