using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// Binds what conversion tables convert, and finds what their rows leave out or say twice within the range that the
/// expression can have. A value of which no row speaks would be a learner without a grade.
/// </summary>
internal sealed class ConversionBinder(RulePack pack, PerformanceScale scale, IReadOnlyList<Parameter> parameters, ProgressionVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public IReadOnlyList<BoundConversion> BindAll(RuleScope over) => [.. pack.Conversions.Where(c => c.Over == over).Select(Bind).OfType<BoundConversion>()];

    private BoundConversion? Bind(ConversionTable table)
    {
        bool byLevel = table.Rows.Any(r => r.Level is not null);
        var binder = new RuleBinder(table.Over == RuleScope.Credential ? vocabulary.OverCredential.Vocabulary : vocabulary.OverCompetency.Vocabulary, parameters, diagnostics);

        // An expression that is not there has been reported by its shape.
        if (table.Of.Text.Length == 0 && table.Source is not null)
        {
            return null;
        }

        var of = binder.BindValue(table.Of, $"what the conversion `{table.Id}` converts", byLevel ? "its rows are for levels; convert a level, such as `progress.Level`" : "its rows are for numbers; convert a number, such as `mastery.Score`",
            byLevel ? ValueKind.Level : ValueKind.Number);
        if (of is null || !ConversionChecks.IsSound(table))
        {
            return null;
        }

        if (byLevel)
        {
            Levels(table);
        }
        else
        {
            new ConversionCoverage(table, of.Range, diagnostics).Check();
        }

        return new(table, of, scale.Levels);
    }

    private void Levels(ConversionTable table)
    {
        var rows = new HashSet<int>();
        for (int i = 0; i < table.Rows.Count; i++)
        {
            string level = table.Rows[i].Level ?? "";
            var place = Place(table, i)?["level"]?.Location ?? Nowhere(table);
            if (!scale.Levels.TryGetRank(level, out int rank))
            {
                diagnostics.Add(Codes.UnknownLevel, $"`{level}` is not a level of the scale", place, NearMiss.Help(level, [.. scale.Levels.Names], "levels"));
            }
            else if (!rows.Add(rank))
            {
                diagnostics.Add(Codes.ConversionCoverage, $"two rows of `{table.Id}` are for the level `{scale.Levels.NameOf(rank)}`", place, "write one row for each level");
            }
        }

        var missing = Enumerable.Range(1, scale.Levels.Count).Where(r => !rows.Contains(r)).Select(scale.Levels.NameOf)
            .Concat(pack.Elements.Progression.Levels.Any(l => l.Enabled && scale.Levels.TryGetRank(l.Level, out int rank) && rank == 1) ? [$"below {scale.Levels.NameOf(1)}"] : []).ToList();
        if (table.Otherwise is null && missing.Count > 0 && rows.Count > 0)
        {
            diagnostics.Add(Codes.ConversionCoverage, $"the conversion `{table.Id}` has no row for {string.Join(", ", missing.Select(m => $"`{m}`"))}", (table.Source?["rows"] ?? table.Source)?.Location ?? Nowhere(table),
                "write a row for each level, or say with `otherwise` what is given where no row fits");
        }
    }

    private static JsonValue? Place(ConversionTable table, int row) => table.Source?["rows"]?.Items.ElementAtOrDefault(row) ?? table.Source;

    private Location Nowhere(ConversionTable table) => table.Source?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, "");
}
