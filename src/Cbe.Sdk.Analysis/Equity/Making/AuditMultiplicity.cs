using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>
/// Corrects p for the number of comparisons. Only what is shown belongs to a family: a correction that counted hidden tests
/// would tell of them.
/// </summary>
internal static class AuditMultiplicity
{
    public static IReadOnlyList<AuditMeasure> Of(IReadOnlyList<AuditMeasure> measures)
    {
        var toReference = Adjusted(measures, s => s.ToReference);
        var toOthers = Adjusted(measures, s => s.ToOthers);
        return [.. measures.Select(m => m with { Subgroups = [.. m.Subgroups.Select(s => s with { ToReference = toReference[s], ToOthers = toOthers[s] })] })];
    }

    private static Dictionary<AuditSubgroup, AuditComparison> Adjusted(IReadOnlyList<AuditMeasure> measures, Func<AuditSubgroup, AuditComparison> of)
    {
        // By reference: two measures can have subgroups of equal figures.
        var adjusted = new Dictionary<AuditSubgroup, AuditComparison>(ReferenceEqualityComparer.Instance);
        foreach (var measure in measures)
        {
            foreach (var family in measure.Subgroups.GroupBy(s => s.Family, StringComparer.Ordinal))
            {
                Adjust([.. family], Multiplicity.Holm, (c, p) => c with { Holm = p });
            }
        }

        Adjust([.. measures.SelectMany(m => m.Subgroups)], Multiplicity.BenjaminiHochberg, (c, p) => c with { BenjaminiHochberg = p });
        return adjusted;

        void Adjust(IReadOnlyList<AuditSubgroup> family, Func<IReadOnlyList<double>, IReadOnlyList<double>> correct, Func<AuditComparison, Figure<double>, AuditComparison> with)
        {
            var tested = family.Where(s => of(s).P.Value is not null).ToList();
            var values = correct([.. tested.Select(s => of(s).P.Value!.Value)]);
            foreach (var subgroup in family)
            {
                var comparison = adjusted.GetValueOrDefault(subgroup) ?? of(subgroup);
                int at = tested.FindIndex(t => ReferenceEquals(t, subgroup));
                adjusted[subgroup] = with(comparison, at < 0 ? comparison.P : Figures.Of(values[at]));
            }
        }
    }
}
