using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Text;
using FluentValidation;

namespace Cbe.Sdk.RulePacks;

/// <summary>Checks of conversion tables, each on its own; whether the rows leave nothing out is known once the expression is bound.</summary>
internal static class ConversionChecks
{
    public static void Check(IReadOnlyList<ConversionTable> tables, ValidationContext<RulePack> context)
    {
        foreach (var group in tables.GroupBy(t => t.Id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Take(DiagnosticBag.Most))
        {
            Fail(context, $"the conversion `{group.Key}` stands twice", group.Last().Source?["id"] ?? group.Last().Source, "give each its own id");
        }

        foreach (var table in tables.Take(DiagnosticBag.Most))
        {
            Table(table, context);
        }
    }

    /// <summary>Whether every row can be read, so that it makes sense to look for gaps between them.</summary>
    public static bool IsSound(ConversionTable table)
    {
        bool byLevel = table.Rows.Any(r => r.Level is not null);
        return table.Rows.All(r => Problem(table, r, byLevel) is null);
    }

    private static void Table(ConversionTable table, ValidationContext<RulePack> context)
    {
        bool byLevel = table.Rows.Any(r => r.Level is not null);
        if (table.Rows.Count == 0)
        {
            Fail(context, $"the conversion `{table.Id}` has no rows", table.Source, "write a row for each band of numbers, or for each level");
        }

        if (byLevel && table.Digits is not null)
        {
            Fail(context, $"the conversion `{table.Id}` is by level and rounds", table.Source?["digits"] ?? table.Source, "leave out `digits`; only numbers are rounded");
        }

        for (int i = 0; i < table.Rows.Count; i++)
        {
            var place = table.Source?["rows"]?.Items.ElementAtOrDefault(i) ?? table.Source;
            if (Problem(table, table.Rows[i], byLevel) is { } problem)
            {
                Fail(context, problem.Message, place?[problem.Key] ?? place, problem.Help);
            }
        }

        if (table.Otherwise is { } otherwise && (otherwise.Gives == default || otherwise.From is not null || otherwise.To is not null || otherwise.Level is not null))
        {
            Fail(context, $"the `otherwise` of `{table.Id}` gives nothing, or says what for", table.Source?["otherwise"] ?? table.Source, "write `letter`, `value` or `credit` alone");
        }
    }

    private static (string Key, string Message, string Help)? Problem(ConversionTable table, ConversionRow row, bool byLevel) => row switch
    {
        { From: null, Level: null } => ("", "the row says neither from which number nor for which level it is", "write `from` or `level`"),
        { Level: not null, From: not null } or { Level: not null, To: not null } => ("from", $"the row is for the level `{row.Level}` and for numbers", "write `level` alone, or `from` and perhaps `to`"),
        { Level: null } when byLevel => ("from", "the row is for numbers, and other rows are for levels", "a table is by number or by level"),
        _ when row.To < row.From => ("to", $"the row would reach from {row.From} to {row.To}", "put the lesser number first"),
        _ when row.Gives == default => ("", "the row gives nothing", "write `letter`, `value` or `credit`"),
        _ when table.Digits is { } digits && (row.From?.Round(digits) != row.From || row.To?.Round(digits) != row.To) =>
            ("from", $"the row's limits have more than {digits} digits after the point, to which numbers are rounded first", "round the limits too, or raise `digits`"),
        _ => null,
    };

    private static void Fail(ValidationContext<RulePack> context, string message, JsonValue? place, string help) =>
        RulePackValidator.Fail(context, Codes.ConversionInvalid, message, place?.Location, help);
}
