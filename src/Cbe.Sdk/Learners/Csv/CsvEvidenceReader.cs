using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>Makes evidence of rows. Every problem of a row is reported; a row with a problem gives no evidence.</summary>
internal sealed class CsvEvidenceReader
{
    private readonly RecordChecks _checks;
    private readonly CsvEvidence _mapping;
    private readonly CsvBound _learner;
    private readonly CsvBound? _id;
    private readonly Dictionary<string, CsvBound> _fields;
    private readonly CsvFacts _facts;
    private readonly ScoreScale _scores;

    /// <exception cref="OverflowException">The ranges of scores are too wide.</exception>
    public CsvEvidenceReader(CsvMapping mapping, CsvColumns columns, RecordChecks checks, ReadingSummary summary)
    {
        _checks = checks;
        _mapping = mapping.Evidence;
        _learner = columns.Bind(_mapping.Learner);
        _id = _mapping.Id is { } id ? columns.Bind(id) : null;
        _fields = _mapping.Fields.ToDictionary(f => f.Key, f => columns.Bind(f.Value), StringComparer.Ordinal);
        _facts = new(_mapping.Facts, columns, checks, FactSubject.Evidence, mapping.Name, summary);
        _scores = new(_mapping.Fields.GetValueOrDefault("score")?.From, checks.Schema.Scale);
    }

    /// <summary>The learner of the row, or null after reporting that there is none.</summary>
    public string? Learner(CsvRow row)
    {
        row.Learner = row.Text(_learner);
        if (string.IsNullOrEmpty(row.Learner))
        {
            row.Report(_learner, new(Codes.MissingLearner, "the row names no learner"));
            return null;
        }

        return row.Learner;
    }

    public Evidence? Read(CsvRow row)
    {
        bool good = true;
        string competency = Checked(row, "competency", _checks.Competency, ref good)
            ?? Needed(row, "competency", Codes.UnknownCompetencyInRecord, ref good);
        var occurredOn = Day(row, "occurredOn", ref good);
        if (occurredOn is null && good)
        {
            Needed(row, "occurredOn", Codes.UnreadableDate, ref good);
        }

        var symbols = _checks.Schema.Symbols;
        var score = Score(row, ref good);
        string? level = Checked(row, "level", _checks.Level, ref good);
        var evidence = new Evidence
        {
            Id = Id(row, ref good),
            Competency = competency,
            OccurredOn = occurredOn ?? default,
            RecordedOn = Day(row, "recordedOn", ref good),
            Sequence = Whole(row, "sequence", 0, ref good),
            Level = level ?? (_mapping.LevelFromScore ? _checks.LevelOf(score) : null),
            Score = score,
            Assessor = Symbol(row, "assessor", symbols.Assessor, ref good),
            ConfirmedBy = Symbol(row, "confirmedBy", symbols.ConfirmedBy, ref good),
            Setting = Symbol(row, "setting", symbols.Setting, ref good),
            Form = Symbol(row, "form", symbols.Form, ref good),
            Rigor = Symbol(row, "rigor", symbols.Rigor, ref good),
            Attempt = Whole(row, "attempt", 1, ref good),
            ChosenByLearner = Truth(row, "chosenByLearner", ref good),
            HasNextSteps = Truth(row, "hasNextSteps", ref good),
            FeedbackOn = Day(row, "feedbackOn", ref good),
            Task = Text(row, "task", out _),
            Purpose = Symbol(row, "purpose", symbols.Purpose, ref good),
            Points = Within(row, "points", EvidenceLimits.LeastPoints, EvidenceLimits.MostPoints, ref good),
            PointsPossible = Within(row, "pointsPossible", Number.Zero, EvidenceLimits.MostPoints, ref good),
            LatePenalty = Within(row, "latePenalty", Number.Zero, EvidenceLimits.MostPoints, ref good),
            Weight = Within(row, "weight", Number.Zero, EvidenceLimits.MostWeight, ref good),
            AssessedOn = Day(row, "assessedOn", ref good),
            DueOn = Day(row, "dueOn", ref good),
            Excused = Truth(row, "excused", ref good),
            Facts = _facts.Read(row),
        };
        return good ? evidence : null;
    }

    /// <summary>Whether the item lacks a score that the mapping looks for, and a level too.</summary>
    public bool LacksScore(Evidence evidence) => evidence.LacksScore && _fields.ContainsKey("score");

    public void ReportMissingScore(CsvRow row) => row.Report(_fields["score"], new(Codes.MissingScore, "the row has no score"));

    private delegate Problem? Check(string text, out string word);

    private string Id(CsvRow row, ref bool good)
    {
        if (_id is null)
        {
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.File}:{row.Line}");
        }

        string? id = row.Text(_id);
        if (string.IsNullOrEmpty(id))
        {
            good = Fail(row, _id, new(Codes.UnreadableValue, "the row has no evidence id"));
        }

        return id ?? "";
    }

    private string Needed(CsvRow row, string name, DiagnosticDescriptor descriptor, ref bool good)
    {
        if (row.Text(_fields[name]) is null)
        {
            good = Fail(row, _fields[name], new(descriptor, $"the row has no `{name}`"));
        }

        return "";
    }

    private string? Checked(CsvRow row, string name, Check check, ref bool good)
    {
        if (Text(row, name, out var bound) is not { } text)
        {
            return null;
        }

        if (check(text, out string word) is not { } problem)
        {
            return word;
        }

        good = Fail(row, bound!, problem);
        return null;
    }

    private string? Symbol(CsvRow row, string name, SymbolSet set, ref bool good) =>
        Checked(row, name, (string text, out string word) => RecordChecks.Symbol(set, text, out word), ref good);

    private Number? Score(CsvRow row, ref bool good)
    {
        if (Text(row, "score", out var bound) is not { } text)
        {
            return null;
        }

        var problem = _scores.Map(text, out var score);
        good &= problem is null || Fail(row, bound!, problem);
        return problem is null ? score : null;
    }

    private Number? Within(CsvRow row, string name, Number least, Number most, ref bool good)
    {
        if (Text(row, name, out var bound) is not { } text)
        {
            return null;
        }

        var problem = Number.TryParse(text, out var number) ? RecordChecks.Within(name, number, least, most)
            : new(Codes.UnreadableValue, $"`{text}` is not a number of at most six digits after the point");
        good &= problem is null || Fail(row, bound!, problem);
        return problem is null ? number : null;
    }

    private DateOnly? Day(CsvRow row, string name, ref bool good)
    {
        if (Text(row, name, out var bound) is not { } text)
        {
            return null;
        }

        var problem = CsvValues.Day(text, bound!, row, out var day);
        good &= problem is null || Fail(row, bound!, problem);
        return problem is null ? day : null;
    }

    private int? Whole(CsvRow row, string name, int least, ref bool good)
    {
        if (Text(row, name, out var bound) is not { } text)
        {
            return null;
        }

        var problem = CsvValues.Whole(text, least, out int whole);
        good &= problem is null || Fail(row, bound!, problem);
        return problem is null ? whole : null;
    }

    private bool Truth(CsvRow row, string name, ref bool good)
    {
        if (Text(row, name, out var bound) is not { } text)
        {
            return false;
        }

        var problem = CsvValues.Truth(text, bound!.Field.Truth, out bool truth);
        good &= problem is null || Fail(row, bound, problem);
        return truth;
    }

    private string? Text(CsvRow row, string name, out CsvBound? bound) => _fields.TryGetValue(name, out bound) ? row.Text(bound) : null;

    private static bool Fail(CsvRow row, CsvBound bound, Problem problem)
    {
        row.Report(bound, problem);
        return false;
    }
}
