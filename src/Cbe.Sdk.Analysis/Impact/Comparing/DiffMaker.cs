using Cbe.Sdk.Analysis.Impact.Causes;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>Puts a diff together.</summary>
internal sealed class DiffMaker(PopulationDecisions old, PopulationDecisions now, DiffOptions options, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    private const int MostWitnesses = 100;

    public PolicyDiff Make()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Witnesses);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Witnesses, MostWitnesses);
        int minimum = options.MinimumFor(now.Engine);
        var alignment = CaseAlignment.Of(old, now);
        var shared = SharedOutcomes.Of(old, now);
        var changes = CaseChanges.Of(old, now, alignment, shared);
        var learners = LearnerChanges.Of(alignment, changes, now.Population.Count);
        var subgroups = new SubgroupChanges(old, now, alignment, shared, learners).Of(Attributes(), minimum);
        var differences = PackChanges.Between(old, now);
        var witnesses = new Witnesses(old, now, alignment, shared);
        return new()
        {
            Old = PackStamp.Of(old.Engine, old.AsOf),
            New = PackStamp.Of(now.Engine, now.AsOf) with { Variant = Variant(differences) },
            Learners = alignment.Learners,
            Cases = alignment.Count,
            ChangedCases = changes.Flags.LongCount(f => f != 0),
            LearnersGaining = learners.Count((gains, _) => gains),
            LearnersLosing = learners.Count((_, loses) => loses),
            LearnersBoth = learners.Count((gains, loses) => gains && loses),
            LearnersUnchanged = learners.Unchanged - (now.Population.Count - alignment.Learners),
            AsksTheSame = differences.Count == 0,
            Outcomes = [.. OutcomeChanges.Of(old, now, alignment, shared)],
            Levels = OutcomeChanges.Levels(old, now, alignment),
            Subjects = SubjectChanges.Of(old, now, alignment, changes),
            Subgroups = subgroups,
            Findings = DiffFindings.Of(subgroups),
            Causes = options.Causes ? new CauseFinder(old, now, alignment, changes, options.Threads, progress, cancellationToken).Of(differences) : [.. differences.Select(d => d.ToCause())],
            Gains = witnesses.First(changes, CaseChanges.Gained, options.Witnesses),
            Losses = witnesses.First(changes, CaseChanges.Lost, options.Witnesses),
            NotCompared = [.. NotCompared(alignment)],
            MinimumCount = minimum,
        };
    }

    /// <summary>Two packs of one name and version are told apart by what was changed in one of them.</summary>
    private string? Variant(PackChanges differences)
    {
        var (one, other) = (old.Engine.Pack, now.Engine.Pack);
        if (one.Id != other.Id || one.Version != other.Version || one.ContentHash == other.ContentHash)
        {
            return null;
        }

        const string Parameter = "parameter ";
        var figures = differences.Select(d => d.ToCause()).Where(c => c.Place.StartsWith(Parameter, StringComparison.Ordinal)).Select(c => $"{c.Place[Parameter.Length..]} {c.New}").ToList();
        return figures.Count > 0 ? string.Join(", ", figures) : "changes";
    }

    private IReadOnlyList<string> Attributes() =>
        options.By ?? (now.Engine.Pack.Flatten().Elements.Equity.Subgroups is { Count: > 0 } own ? own : now.Population.Attributes);

    private IEnumerable<string> NotCompared(CaseAlignment alignment)
    {
        foreach (string one in SharedOutcomes.OfOneOnly(old, now))
        {
            yield return one;
        }

        if (!now.IsWhole)
        {
            foreach (var capability in old.Engine.Capabilities.Concat(now.Engine.Capabilities).Where(c => c.Support == TableSupport.ReportsOnly).DistinctBy(c => c.What))
            {
                // Subgroups are compared here; what a pack's own rules say about them is not.
                yield return $"{(capability.Element == CbeElement.Equity ? "findings of equity rules" : capability.What)}: decided in whole reports only";
            }
        }

        if (alignment.LearnersOfOneOnly > 0)
        {
            yield return $"{alignment.LearnersOfOneOnly} learners of whom only one of the packs could read a record";
        }
    }
}
