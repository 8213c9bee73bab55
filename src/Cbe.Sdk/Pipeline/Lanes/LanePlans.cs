using System.Collections.Concurrent;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>The programs of a pack for one era, made when they are first asked for, and the memory of those that have run.</summary>
internal sealed class LanePlans(BoundPack pack, CompetencyFramework? framework)
{
    private readonly SortNeed _sortNeed = new(pack);
    private readonly Variant[] _variants = [new(pack, framework, sorts: false), new(pack, framework, sorts: true)];

    /// <summary>The rules that a program answers.</summary>
    public IReadOnlyList<DecisionRule> Rules => _variants[0].Rules;

    /// <summary>Decides about every case of a table.</summary>
    public void Run(EvidenceTable table, DateOnly asOf, DecisionTable into, int threads, CancellationToken cancellationToken, LaneKernels? kernels)
    {
        var variant = _variants[_sortNeed.In(table, asOf) ? 1 : 0];
        if (kernels is not null)
        {
            using var own = variant.New(kernels);
            own.Run(table, asOf, into.Segments, threads, cancellationToken);
            return;
        }

        // One that was stopped on the way is not used again.
        var evaluation = variant.Take();
        evaluation.Run(table, asOf, into.Segments, threads, cancellationToken);
        variant.Return(evaluation);
    }

    /// <summary>By which of its days evidence must stand in a table.</summary>
    public EvidenceDayOrder Order => OrderOf(pack.Pack);

    /// <summary>The same of a pack that has inherited what it inherits.</summary>
    public static EvidenceDayOrder OrderOf(RulePack pack) => pack.Elements.Assessment.Order switch
    {
        EvidenceDay.Assessed => EvidenceDayOrder.Assessed,
        EvidenceDay.Due => EvidenceDayOrder.Due,
        _ => EvidenceDayOrder.Occurred,
    };

    private sealed class Variant(BoundPack pack, CompetencyFramework? framework, bool sorts)
    {
        private readonly Lazy<PlanFamily> _plans = new(() => new(pack, sorts));
        private readonly ConcurrentBag<TableEvaluation> _idle = [];
        private IReadOnlyList<DecisionRule>? _rules;

        public IReadOnlyList<DecisionRule> Rules => _rules ??= [.. _plans.Value.General.Outputs.Rules.Select(r => new DecisionRule(r.Element, r.Kind, r.Rule.Name, r.Level))];

        public TableEvaluation Take() => _idle.TryTake(out var evaluation) ? evaluation : New(LaneKernels.Best);

        public TableEvaluation New(LaneKernels kernels) => new(_plans.Value, pack, framework, kernels);

        public void Return(TableEvaluation evaluation) => _idle.Add(evaluation);
    }
}
