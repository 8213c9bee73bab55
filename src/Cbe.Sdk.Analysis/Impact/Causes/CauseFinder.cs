using Cbe.Sdk.Analysis.Impact.Comparing;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>Tries each change alone, and all changes but one: what it is responsible for.</summary>
internal sealed class CauseFinder(
    PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, CaseChanges changes, int? threads, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    private const int MostTried = 20;

    public IReadOnlyList<ChangeCause> Of(PackChanges differences)
    {
        var all = differences.All;
        if (all is [var only])
        {
            return [only.ToCause() with { Needed = changes.Flags.LongCount(f => f != 0), AloneGained = Count(changes, CaseChanges.Gained), AloneLost = Count(changes, CaseChanges.Lost) }];
        }

        var causes = new List<ChangeCause>();
        foreach (var (i, change) in all.Index())
        {
            progress?.Report(new("trying each change", i, all.Count));
            causes.Add(i < MostTried ? Try(differences, change) : change.ToCause() with { NotTried = $"there are {all.Count} changes; the first {MostTried} are tried" });
        }

        return [.. causes.OrderByDescending(c => c.Needed ?? -1).ThenByDescending(c => (c.AloneGained ?? 0) + (c.AloneLost ?? 0))];
    }

    private ChangeCause Try(PackChanges differences, PackChange change)
    {
        var cause = change.ToCause();
        if (Decide(differences, c => c != change, out string? why) is not { } without || Decide(differences, c => c == change, out why) is not { } alone)
        {
            return cause with { NotTried = why };
        }

        var (by, _) = Changes(alone);
        return cause with { Needed = Needed(without), AloneGained = Count(by, CaseChanges.Gained), AloneLost = Count(by, CaseChanges.Lost) };
    }

    /// <summary>Cases that change, and that do not when everything but one change is made.</summary>
    private long Needed(PopulationDecisions without)
    {
        var (rest, pairs) = Changes(without);
        bool[] still = new bool[old.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            if (rest.Flags[i] != 0 && pairs.Old[i] >= 0)
            {
                still[pairs.Old[i]] = true;
            }
        }

        long needed = 0;
        for (int i = 0; i < alignment.Count; i++)
        {
            needed += changes.Flags[i] != 0 && alignment.Old[i] >= 0 && !still[alignment.Old[i]] ? 1 : 0;
        }

        return needed;
    }

    private (CaseChanges Changes, CaseAlignment Pairs) Changes(PopulationDecisions variant)
    {
        var pairs = CaseAlignment.Of(old, variant);
        return (CaseChanges.Of(old, variant, pairs, SharedOutcomes.Of(old, variant)), pairs);
    }

    private PopulationDecisions? Decide(PackChanges differences, Func<PackChange, bool> isMade, out string? why)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (pack, asOf) = differences.With(isMade);
        why = null;
        if (CbeEngine.TryCreate(pack, now.Engine.Framework, out var diagnostics, now.Engine.Settings) is not { } engine)
        {
            why = $"the rules do not go together without it: {diagnostics.First(d => d.Severity == Text.Severity.Error).Message}";
            return null;
        }

        if (((PopulationDecisions[])[now, old]).FirstOrDefault(d => engine.Fits(d.Population.Table))?.Population is not { } population)
        {
            why = "records are read otherwise with it and without it";
            return null;
        }

        return PopulationDecisions.Of(engine, population, asOf, now.IsWhole, threads, cancellationToken);
    }

    private static long Count(CaseChanges changes, byte flag) => changes.Flags.LongCount(f => (f & flag) != 0);
}
