using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>An item of evidence as the values that rules see; what they cannot use is missing. The counterpart of <see cref="ItemDecoder"/>.</summary>
internal sealed class ItemCoder(TableShape shape, TextPool texts)
{
    private readonly (string? Word, long Code)[] _last = new (string?, long)[ColumnKinds.Count];

    public void Code(Evidence e, Span<long> row)
    {
        var scale = shape.Schema.Scale;
        var symbols = shape.Schema.Symbols;
        Set(row, EvidenceColumn.Level, LevelOf(e.Level));
        Set(row, EvidenceColumn.Score, Micros(EvidenceLimits.Within(e.Score, scale.MinimumScore, scale.MaximumScore)));
        Set(row, EvidenceColumn.Assessor, Symbol(EvidenceColumn.Assessor, symbols.Assessor, e.Assessor));
        Set(row, EvidenceColumn.ConfirmedBy, e.ConfirmedBy is null ? 0 : Symbol(EvidenceColumn.ConfirmedBy, symbols.ConfirmedBy, e.ConfirmedBy));
        Set(row, EvidenceColumn.Setting, Symbol(EvidenceColumn.Setting, symbols.Setting, e.Setting));
        Set(row, EvidenceColumn.Form, Symbol(EvidenceColumn.Form, symbols.Form, e.Form));
        Set(row, EvidenceColumn.Rigor, Symbol(EvidenceColumn.Rigor, symbols.Rigor, e.Rigor));
        Set(row, EvidenceColumn.Attempt, e.Attempt is { } attempt ? Number.FromInteger(attempt).Micros : LaneColumn.Missing);
        Set(row, EvidenceColumn.ChosenByLearner, e.ChosenByLearner ? 1 : 0);
        Set(row, EvidenceColumn.HasNextSteps, e.HasNextSteps ? 1 : 0);
        Set(row, EvidenceColumn.FeedbackOn, Day(e.FeedbackOn));
        Set(row, EvidenceColumn.OccurredOn, e.OccurredOn.DayNumber);
        Set(row, EvidenceColumn.RecordedOn, Day(e.RecordedOn));
        Set(row, EvidenceColumn.Task, string.IsNullOrEmpty(e.Task) ? LaneColumn.Missing : texts.NumberOf(e.Task));
        Set(row, EvidenceColumn.Purpose, Symbol(EvidenceColumn.Purpose, symbols.Purpose, e.Purpose));
        Set(row, EvidenceColumn.Weight, e.Weight is null ? Number.Scale : Micros(EvidenceLimits.Within(e.Weight, Number.Zero, EvidenceLimits.MostWeight)));
        Set(row, EvidenceColumn.Points, Micros(EvidenceLimits.Within(e.Points, EvidenceLimits.LeastPoints, EvidenceLimits.MostPoints)));
        Set(row, EvidenceColumn.PointsPossible, Micros(EvidenceLimits.Within(e.PointsPossible, EvidenceLimits.LeastPossible, EvidenceLimits.MostPoints)));
        Set(row, EvidenceColumn.LatePenalty, Micros(EvidenceLimits.Within(e.LatePenalty, Number.Zero, EvidenceLimits.MostPoints)));
        Set(row, EvidenceColumn.AssessedOn, Day(e.AssessedOn));
        Set(row, EvidenceColumn.DueOn, Day(e.DueOn));
        Set(row, EvidenceColumn.Excused, e.Excused ? 1 : 0);
        Set(row, EvidenceColumn.Sequence, e.Sequence ?? LaneColumn.Missing);
        for (int f = 0; f < shape.Facts.Count; f++)
        {
            row[ColumnKinds.Count + f] = e.Facts.Count == 0 ? LaneColumn.Missing : Fact(shape.Facts[f], e);
        }
    }

    private static void Set(Span<long> row, EvidenceColumn column, long value) => row[(int)column] = value;

    private static long Micros(Number? number) => number?.Micros ?? LaneColumn.Missing;

    private static long Day(DateOnly? day) => day?.DayNumber ?? LaneColumn.Missing;

    /// <summary>Readers give the same text object for the same word: then nothing is looked up.</summary>
    private long LevelOf(string? level)
    {
        ref var last = ref _last[(int)EvidenceColumn.Level];
        if (level is not null && !ReferenceEquals(last.Word, level))
        {
            last = (level, shape.Schema.Scale.Levels.TryGetRank(level, out int rank) ? rank : LaneColumn.Missing);
        }

        return level is null ? LaneColumn.Missing : last.Code;
    }

    private long Symbol(EvidenceColumn column, SymbolSet set, string? word)
    {
        if (word is null)
        {
            return LaneColumn.Missing;
        }

        ref var last = ref _last[(int)column];
        if (!ReferenceEquals(last.Word, word))
        {
            last = (word, set.TryGetCode(word, out int code) ? code : LaneColumn.Missing);
        }

        return last.Code;
    }

    private long Fact(FactDeclaration declaration, Evidence e)
    {
        var value = FactValues.Of(declaration, e.Facts);
        return value.IsMissing ? LaneColumn.Missing : declaration.Type switch
        {
            ValueKind.Text => texts.NumberOf(value.Text),
            ValueKind.Boolean => value.Low > 0 ? 1 : 0,
            _ => value.Low,
        };
    }
}
