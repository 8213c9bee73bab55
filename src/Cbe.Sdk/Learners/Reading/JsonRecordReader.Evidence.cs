using System.Collections.ObjectModel;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Evidence and facts.</content>
internal sealed partial class JsonRecordReader
{
    private List<Evidence> Evidence(StrictObject json)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var perCompetency = new Dictionary<string, int>(StringComparer.Ordinal);
        return Each(json, "evidence", (value, diagnostics) =>
        {
            if (ReadEvidence(value, diagnostics) is not { } item || diagnostics.HasErrors)
            {
                return null;
            }

            int count = perCompetency.GetValueOrDefault(item.Competency) + 1;
            if (count > RecordSchema.MaximumEvidencePerCase)
            {
                diagnostics.Add(Codes.TooMuchEvidence, $"more than {RecordSchema.MaximumEvidencePerCase} pieces of evidence for `{item.Competency}`", value.Location);
            }
            else if (!ids.Add(item.Id))
            {
                diagnostics.Add(Codes.DuplicateEvidence, $"the evidence `{item.Id}` stands twice; the first is kept", value["id"]!.Location);
            }
            else
            {
                perCompetency[item.Competency] = count;
                CountMissing(item, value, diagnostics);
            }

            return item;
        });
    }

    private void CountMissing(Evidence item, JsonValue value, DiagnosticBag diagnostics)
    {
        if (item.LacksScore)
        {
            summary.CountMissingScore();
            diagnostics.Add(Codes.MissingScore, $"the evidence `{item.Id}` has neither score nor level", value.Location);
        }
    }

    private Evidence? ReadEvidence(JsonValue value, DiagnosticBag diagnostics)
    {
        var json = StrictObject.Open(value, diagnostics, "a piece of evidence", "id", "competency", "occurredOn", "recordedOn", "sequence", "level",
            "score", "assessor", "confirmedBy", "setting", "form", "rigor", "attempt", "chosenByLearner", "hasNextSteps", "feedbackOn",
            "task", "purpose", "points", "pointsPossible", "latePenalty", "weight", "assessedOn", "dueOn", "excused", "facts");
        if (json is null)
        {
            return null;
        }

        var symbols = _checks.Schema.Symbols;
        return new()
        {
            Id = json.RequiredText("id"),
            Competency = Competency(json, diagnostics, required: true) ?? "",
            OccurredOn = json.RequiredDate("occurredOn"),
            RecordedOn = json.Date("recordedOn"),
            Sequence = json.Integer("sequence"),
            Level = Level(json, diagnostics),
            Score = Score(json, diagnostics),
            Assessor = Symbol(json, "assessor", symbols.Assessor, diagnostics),
            ConfirmedBy = Symbol(json, "confirmedBy", symbols.ConfirmedBy, diagnostics),
            Setting = Symbol(json, "setting", symbols.Setting, diagnostics),
            Form = Symbol(json, "form", symbols.Form, diagnostics),
            Rigor = Symbol(json, "rigor", symbols.Rigor, diagnostics),
            Attempt = json.Integer("attempt", 1),
            ChosenByLearner = json.Boolean("chosenByLearner") ?? false,
            HasNextSteps = json.Boolean("hasNextSteps") ?? false,
            FeedbackOn = json.Date("feedbackOn"),
            Task = json.Text("task"),
            Purpose = Symbol(json, "purpose", symbols.Purpose, diagnostics),
            Points = Within(json, "points", EvidenceLimits.LeastPoints, EvidenceLimits.MostPoints, diagnostics),
            PointsPossible = Within(json, "pointsPossible", Number.Zero, EvidenceLimits.MostPoints, diagnostics),
            LatePenalty = Within(json, "latePenalty", Number.Zero, EvidenceLimits.MostPoints, diagnostics),
            Weight = Within(json, "weight", Number.Zero, EvidenceLimits.MostWeight, diagnostics),
            AssessedOn = json.Date("assessedOn"),
            DueOn = json.Date("dueOn"),
            Excused = json.Boolean("excused") ?? false,
            Facts = Facts(json, FactSubject.Evidence, diagnostics),
        };
    }

    private string? Competency(StrictObject json, DiagnosticBag diagnostics, bool required = false)
    {
        string? text = required ? json.RequiredText("competency") : json.Text("competency");
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        Add(_checks.Competency(text, out string id), json, "competency", diagnostics);
        return id;
    }

    private string? Level(StrictObject json, DiagnosticBag diagnostics)
    {
        string? text = json.Text("level");
        if (text is not null)
        {
            Add(_checks.Level(text, out text), json, "level", diagnostics);
        }

        return text;
    }

    private Number? Score(StrictObject json, DiagnosticBag diagnostics)
    {
        var score = json.Number("score");
        if (score is { } s)
        {
            Add(_checks.Score(s), json, "score", diagnostics);
        }

        return score;
    }

    private static Number? Within(StrictObject json, string key, Number least, Number most, DiagnosticBag diagnostics)
    {
        var number = json.Number(key);
        if (number is { } n)
        {
            Add(RecordChecks.Within(key, n, least, most), json, key, diagnostics);
        }

        return number;
    }

    private static string? Symbol(StrictObject json, string key, SymbolSet set, DiagnosticBag diagnostics)
    {
        string? text = json.Text(key);
        if (text is not null)
        {
            Add(RecordChecks.Symbol(set, text, out text), json, key, diagnostics);
        }

        return text;
    }

    private IReadOnlyDictionary<string, FactValue> Facts(StrictObject owner, FactSubject subject, DiagnosticBag diagnostics)
    {
        if (owner["facts"] is not { } value)
        {
            return ReadOnlyDictionary<string, FactValue>.Empty;
        }

        if (value.Kind != JsonKind.Object)
        {
            owner.WrongShape(value, "facts", "an object");
        }

        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var member in value.Members.Where(m => m.Value.Kind != JsonKind.Null))
        {
            var own = new DiagnosticBag();
            if (Fact(member, subject, own) is { } fact)
            {
                facts[member.Name] = fact;
            }

            // An undeclared fact is no reason to lose the evidence: it is reported beside it.
            Report(own);
        }

        return facts;
    }

    private FactValue? Fact(JsonMember member, FactSubject subject, DiagnosticBag diagnostics)
    {
        FactValue? given = member.Value switch
        {
            { Kind: JsonKind.Text } v => FactValue.FromText(v.Text),
            { Kind: JsonKind.True or JsonKind.False } v => FactValue.FromBoolean(v.Kind == JsonKind.True),
            { Kind: JsonKind.Number } v when Number.TryParse(v.Text, out var n) => FactValue.FromNumber(n),
            _ => null,
        };
        var problem = given is null ? new Problem(Codes.UnreadableValue, $"the fact `{member.Name}` is no number of at most six digits after the point, text, or truth") : null;
        if (given is { } fact && _checks.Schema.Facts is not null)
        {
            problem = _checks.Declaration(member.Name, subject) is { } declaration
                ? RecordChecks.Fact(declaration, fact, out fact)
                : _checks.UnknownFact(member.Name, subject);
            given = fact;
        }

        if (problem is not null)
        {
            diagnostics.Add(problem.Descriptor, problem.Message, member.Value.Location, problem.Help);
        }

        return problem is null ? given : null;
    }

    private static void Add(Problem? problem, StrictObject json, string key, DiagnosticBag diagnostics)
    {
        if (problem is not null)
        {
            diagnostics.Add(problem.Descriptor, problem.Message, json[key]!.Location, problem.Help);
        }
    }
}
