using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Makes the scenarios of a file: of its expectations, its cases and the rows of its tables.</summary>
internal sealed class ScenarioBuilder(CbeEngine engine, PackNames names, JsonValue root, DateOnly asOf, IReadOnlyList<LearnerRecord> learners, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, LearnerRecord> _learners = learners.ToDictionary(l => l.Id, StringComparer.Ordinal);
    private readonly ExpectationReader _expectations = new(names, diagnostics);
    private readonly RecordMaker _records = new(engine.RecordSchema, diagnostics);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<Scenario> _made = [];

    public IReadOnlyList<Scenario> All()
    {
        foreach (var row in Items("expectations"))
        {
            Expectation(row);
        }

        foreach (var one in Items("cases"))
        {
            Case(one);
        }

        var tables = new TableReader(engine.RecordSchema, names, diagnostics);
        foreach (var row in Items("tables").SelectMany(tables.Rows))
        {
            Row(row);
        }

        if (_made.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(Codes.ScenarioExpectsNothing, "the file has no scenarios", root.Location, "write `expectations`, `cases` or `tables`");
        }

        return _made;
    }

    private IEnumerable<JsonValue> Items(string key) => (root[key]?.Items ?? []).TakeWhile(_ => !diagnostics.IsFull);

    private void Expectation(JsonValue row)
    {
        var expected = _expectations.Read(row, null);
        if (expected.Count == 0 || DayOf(row) is not { } day)
        {
            return;
        }

        LearnerRecord? learner = null;
        if (row["learner"] is { } who && !_learners.TryGetValue(who.Text, out learner))
        {
            diagnostics.Add(Codes.ScenarioAboutNothing, $"there is no learner `{who.Text}`", who.Location, NearMiss.Help(who.Text, [.. _learners.Keys], "learners"));
            return;
        }

        string whose = learner?.Id ?? (row["subgroup"] is null ? "the framework" : "the class");
        string words = string.Join("; ", expected.Select(e => e.ToString()));
        Add(row, row.Text("name") ?? Free($"{whose}, {words}{(row["asOf"] is null ? "" : $", as of {day.ToText()}")}"), learner, day, expected, row.Text("because"));
    }

    private void Case(JsonValue json)
    {
        if (DayOf(json) is not { } day)
        {
            return;
        }

        string? competency = CompetencyOf(json, null);
        var expected = json["expect"]!;
        List<ScenarioExpectation> expectations = [.. (expected.Kind == JsonKind.Array ? expected.Items : [expected]).SelectMany(e => _expectations.Read(e, competency))];
        string name = json.Text("name")!;
        if (_records.Items(json["evidence"]?.Items ?? [], day) is { } items && _records.Make(name, json, items, Layers(json), Rest(json["learner"]), day) is { } learner)
        {
            Add(json, name, learner, day, expectations, json.Text("because"));
        }
    }

    private void Row(TableRow row)
    {
        if (!ScenarioShapes.Expect.Check(row.Expect, diagnostics) || DayOf(row.Said, row.Table) is not { } day)
        {
            return;
        }

        string? competency = CompetencyOf(row.Said, row.Table);
        var expectations = _expectations.Read(row.Expect, competency);
        if (_records.Items([.. row.Table["evidence"]?.Items ?? []], day) is not { } common || _records.Items(row.Evidence, day) is not { } own)
        {
            return;
        }

        // Columns are about the row's own items; where it brings none, about those of the table.
        IReadOnlyList<JsonValue> items = own.Count > 0 ? [.. common, .. own.Select(i => With(i, row.Members))] : [.. common.Select(i => With(i, row.Members))];
        if (_records.Make(row.Name, row.Place, items, Layers(row.Table), Rest(row.Table["learner"], row.Facts), day) is { } learner)
        {
            Add(row.Place, row.Name, learner, day, expectations, row.Said.Text("because") ?? row.Table.Text("because"));
        }
    }

    private void Add(JsonValue at, string name, LearnerRecord? learner, DateOnly day, IReadOnlyList<ScenarioExpectation> expectations, string? because)
    {
        foreach (string evidence in expectations.Select(e => e.Expected.Evidence).OfType<string>().Where(id => learner is not null && learner.Evidence.All(e => e.Id != id)))
        {
            diagnostics.Add(Codes.ScenarioAboutNothing, $"the learner has no evidence `{evidence}`", at.Location, NearMiss.Help(evidence, [.. learner!.Evidence.Select(e => e.Id)], "items"));
        }

        if (!_names.Add(name))
        {
            diagnostics.Add(Codes.ScenarioTwice, $"a scenario `{name}` is there already", at.Location, "give it a name of its own");
        }
        else if (_made.Count < ScenarioLimits.Scenarios && expectations.Count > 0)
        {
            _made.Add(new(name, learner, day, expectations, because, at.Location));
        }
    }

    /// <summary>Rows without a name have one made of their words; two that say the same are told apart by a number.</summary>
    private string Free(string name)
    {
        string free = name;
        for (int i = 2; _names.Contains(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name} ({i})");
        }

        return free;
    }

    private DateOnly? DayOf(JsonValue json, JsonValue? around = null)
    {
        var told = json["asOf"] ?? around?["asOf"];
        if (told is not null && !Day.TryParse(told.Text, out _))
        {
            diagnostics.Add(Codes.ScenarioTable, $"`{told.Text}` is not a day", told.Location, "write year, month and day: `2026-01-31`");
            return null;
        }

        var day = json.Day("asOf") ?? around?.Day("asOf") ?? asOf;
        if (engine.Pack.Effective.Contains(day))
        {
            return day;
        }

        ScenarioReader.NotInForce(engine, day, told ?? json, diagnostics);
        return null;
    }

    private string? CompetencyOf(JsonValue json, JsonValue? around) =>
        names.Competency(json["competency"] ?? around?["competency"] ?? json["defaults"]?["competency"] ?? around?["defaults"]?["competency"] ?? root["defaults"]?["competency"], diagnostics);

    /// <summary>What items have that do not say otherwise: of the case, then of the file.</summary>
    private IReadOnlyList<JsonValue> Layers(JsonValue json)
    {
        var layers = new List<JsonValue>();
        if (json["competency"] is { } competency)
        {
            var own = MadeJson.Object(competency);
            own.Set("competency", competency);
            layers.Add(own);
        }

        layers.AddRange(new[] { json["defaults"], root["defaults"] }.OfType<JsonValue>());
        return layers;
    }

    private static JsonValue? Rest(JsonValue? learner, JsonValue? facts = null)
    {
        if (facts is null)
        {
            return learner;
        }

        var rest = learner is null ? MadeJson.Object(facts) : MadeJson.Copy(learner);
        rest.Set("facts", facts);
        return rest;
    }

    private static JsonValue With(JsonValue item, JsonValue members)
    {
        var copy = MadeJson.Copy(item);
        foreach (var member in members.Members)
        {
            copy.Set(member.Name, member.Value);
        }

        return copy;
    }
}
