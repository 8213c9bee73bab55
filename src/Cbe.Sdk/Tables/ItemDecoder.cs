using System.Collections.ObjectModel;
using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>The items of a segment as evidence again. What an item need not say (weight 1, confirmed by nobody) it does not say.</summary>
internal sealed class ItemDecoder(TableShape shape, TextPool texts, EvidenceSegment segment)
{
    /// <param name="cell">The cell of the item: row x 64 + lane.</param>
    /// <param name="competency">The id of its competency.</param>
    /// <param name="position">Its position among the learner's items, from 1: what it is called where ids are not kept.</param>
    public Evidence Read(long cell, string competency, int position)
    {
        var symbols = shape.Schema.Symbols;
        return new()
        {
            Id = segment.IdOf(cell) ?? position.ToString(CultureInfo.InvariantCulture),
            Competency = competency,
            OccurredOn = Day(EvidenceColumn.OccurredOn) ?? default,
            RecordedOn = Day(EvidenceColumn.RecordedOn),
            Sequence = (int?)Value(EvidenceColumn.Sequence),
            Level = Value(EvidenceColumn.Level) is { } rank ? shape.Schema.Scale.Levels.NameOf((int)rank) : null,
            Score = Number(EvidenceColumn.Score),
            Assessor = Symbol(EvidenceColumn.Assessor, symbols.Assessor),
            ConfirmedBy = ConfirmedBy(symbols.ConfirmedBy),
            Setting = Symbol(EvidenceColumn.Setting, symbols.Setting),
            Form = Symbol(EvidenceColumn.Form, symbols.Form),
            Rigor = Symbol(EvidenceColumn.Rigor, symbols.Rigor),
            Attempt = Value(EvidenceColumn.Attempt) is { } attempt ? (int)(attempt / Values.Number.Scale) : null,
            ChosenByLearner = Value(EvidenceColumn.ChosenByLearner) == 1,
            HasNextSteps = Value(EvidenceColumn.HasNextSteps) == 1,
            FeedbackOn = Day(EvidenceColumn.FeedbackOn),
            Task = Value(EvidenceColumn.Task) is { } task ? texts[(int)task] : null,
            Purpose = Symbol(EvidenceColumn.Purpose, symbols.Purpose),
            Points = Number(EvidenceColumn.Points),
            PointsPossible = Number(EvidenceColumn.PointsPossible),
            LatePenalty = Number(EvidenceColumn.LatePenalty),
            Weight = Weight(),
            AssessedOn = Day(EvidenceColumn.AssessedOn),
            DueOn = Day(EvidenceColumn.DueOn),
            Excused = Value(EvidenceColumn.Excused) == 1,
            Facts = Facts(),
        };

        long? Value(EvidenceColumn column) => Known(segment.Column(column)[(nint)cell]);

        Number? Number(EvidenceColumn column) => Value(column) is { } micros ? Values.Number.FromMicros(micros) : null;

        DateOnly? Day(EvidenceColumn column) => Value(column) is { } day ? DateOnly.FromDayNumber((int)day) : null;

        string? Symbol(EvidenceColumn column, SymbolSet set) => Value(column) is { } code ? set.Values[(int)code] : null;

        // A word that the set does not have is missing to rules, and that is not the same as nobody.
        string? ConfirmedBy(SymbolSet set) => Value(EvidenceColumn.ConfirmedBy) is { } code ? code == 0 ? null : set.Values[(int)code] : "";

        // A weight outside the limits is missing to rules, and that is not the same as 1.
        Number? Weight() => Number(EvidenceColumn.Weight) is not { } weight ? -Values.Number.One : weight == Values.Number.One ? null : weight;

        IReadOnlyDictionary<string, FactValue> Facts()
        {
            Dictionary<string, FactValue>? facts = null;
            for (int f = 0; f < shape.Facts.Count; f++)
            {
                if (Known(segment.Fact(f)[(nint)cell]) is { } value)
                {
                    (facts ??= new(StringComparer.Ordinal)).Add(shape.Facts[f].Name, FactOf(shape.Facts[f], value));
                }
            }

            return facts ?? (IReadOnlyDictionary<string, FactValue>)ReadOnlyDictionary<string, FactValue>.Empty;
        }
    }

    private static long? Known(long value) => value == LaneColumn.Missing ? null : value;

    private FactValue FactOf(FactDeclaration declaration, long value) => declaration.Type switch
    {
        ValueKind.Number => FactValue.FromNumber(Number.FromMicros(value)),
        ValueKind.Boolean => FactValue.FromBoolean(value == 1),
        ValueKind.Date => FactValue.FromDate(DateOnly.FromDayNumber((int)value)),
        ValueKind.Symbol => FactValue.FromText(declaration.Symbols!.Values[(int)value]),
        _ => FactValue.FromText(texts[(int)value]),
    };
}
