using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements;

/// <summary>Short ways to turn what a case holds into values of the language.</summary>
internal static class CaseValues
{
    public static Value Rows(IEnumerable<Row> rows) => Value.OfReference(SequenceValue.Of(rows));

    public static Value Texts(IEnumerable<string> texts, string called) =>
        Value.OfReference(new SequenceValue([.. texts.Select((t, i) => new SequenceEntry(Value.Of(t), $"{called} {i + 1}", false))]));

    public static Value Text(string? text) => string.IsNullOrEmpty(text) ? Value.Missing : Value.Of(text);

    public static Value Count(int count) => Value.Of(Number.FromInteger(count));

    public static Value Date(DateOnly? day) => day is { } d ? Value.Of(d) : Value.Missing;

    public static Value Score(Number? score) => score is { } s ? Value.Of(s) : Value.Missing;

    /// <summary>A level by its rank; missing below the scale or where none is known.</summary>
    public static Value Level(int? rank) => rank is > 0 and var r ? Value.Level(r) : Value.Missing;

    /// <summary>Days from one day to another; missing where the first is not known.</summary>
    public static Value Days(DateOnly? from, DateOnly to) => from is { } d ? Count(to.DayNumber - d.DayNumber) : Value.Missing;
}
