using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>What must give the same decisions: again, elsewhere, in tables, and after writing and reading.</summary>
internal static class Sameness
{
    private static readonly CultureInfo Elsewhere = Culture();

    /// <summary>Again, under another culture, and on several threads at once.</summary>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "That the culture makes no difference is what the law says.")]
    public static string? Repeated(LawScope scope, Sides sides)
    {
        string once = sides.Left.Report.ToJson();
        if (Json(scope, sides) != once)
        {
            return "the same record is decided otherwise when it is asked again";
        }

        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Elsewhere;
        try
        {
            if (Json(scope, sides) != once)
            {
                return "the same record is decided otherwise under another culture";
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        return ParallelEnumerable.Range(0, 2).All(_ => Json(scope, sides) == once) ? null : "the same record is decided otherwise on several threads";
    }

    /// <summary>In a table of evidence.</summary>
    public static string? Tables(LawScope scope, Sides sides)
    {
        using var table = EvidenceTable.Build(scope.Engine.RecordSchema, [sides.Pair.Left], scope.Engine.TableOptions);
        var decisions = scope.Engine.Evaluate(table, scope.AsOf, threads: 1);
        for (int row = 0; row < decisions.Count; row++)
        {
            if (decisions.Competency(row) == scope.Competency.Id)
            {
                var outcome = sides.Left.Report.For(scope.Competency.Id);
                string report = $"{outcome?.Status ?? ProgressStatus.NoEvidenceYet}, {outcome?.Level}, {outcome?.PossibleLevel}, {outcome?.MasteryScore}, {outcome?.Admitted ?? 0}";
                string inTable = $"{decisions.Status(row)}, {decisions.Level(row)}, {decisions.PossibleLevel(row)}, {decisions.MasteryScore(row)}, {decisions.Admitted(row)}";
                return report == inTable ? null : $"the report says {report}; the table says {inTable}";
            }
        }

        return null;
    }

    /// <summary>After writing and reading the record and the pack.</summary>
    public static string? Written(LawScope scope, Sides sides)
    {
        var read = LearnerJson.Parse(LearnerJson.Write(sides.Pair.Left), scope.Engine.RecordSchema).Record;
        if (read is null || scope.Engine.Evaluate(read, scope.AsOf).ToJson() != sides.Left.Report.ToJson())
        {
            return "the record, written and read, is decided otherwise";
        }

        var pack = scope.Engine.Pack;
        return pack.Parent is not null || RulePack.Parse(pack.ToJson(), methods: scope.Engine.Settings.Methods).ContentHash == pack.ContentHash ? null : "the pack, written and read, is another";
    }

    private static string Json(LawScope scope, Sides sides) => scope.Engine.Evaluate(sides.Pair.Left, scope.AsOf).ToJson();

    /// <summary>A comma in numbers and days the other way round.</summary>
    private static CultureInfo Culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }
}
