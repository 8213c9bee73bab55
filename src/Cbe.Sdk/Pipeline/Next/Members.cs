using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>The members of evidence that decide something, with the values that can make a difference; what nobody reads is left out.</summary>
internal sealed class Members
{
    private const int MostWords = 16;
    private const int MostLevels = 12;

    private readonly AskedRules _asked;
    private readonly Figures _figures;
    private readonly PerformanceScale _scale;
    private readonly EvidenceSymbols _symbols;
    private readonly DateOnly _asOf;
    private readonly IReadOnlyList<Evidence> _own;
    private readonly List<Member> _all = [];

    private Members(BoundPack pack, AskedRules asked, IReadOnlyList<Evidence> own, DateOnly asOf)
    {
        (_asked, _scale, _symbols, _own, _asOf) = (asked, pack.Scale, pack.Symbols, own, asOf);
        _figures = new(asked.Nodes);
    }

    /// <param name="pack">The pack.</param>
    /// <param name="asked">What has a say.</param>
    /// <param name="own">The learner's evidence of the competency.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<Member> Of(BoundPack pack, AskedRules asked, IReadOnlyList<Evidence> own, DateOnly asOf)
    {
        var members = new Members(pack, asked, own, asOf);
        HashSet<string> facts = [.. pack.Pack.Facts.Where(f => f.Of == FactSubject.Evidence).Select(f => f.Name)];
        members.WhatIsShown(facts);
        members.How(facts);
        members.Attempts(facts, pack.EvidencePolicy.Attempts != Elements.Assessment.AttemptPolicy.All || asked.Retake.Count > 0);
        foreach (var fact in pack.Pack.Facts.Where(f => f.Of == FactSubject.Evidence && asked.Reads(f.Name)))
        {
            members.Fact(fact);
        }

        return members._all;
    }

    private void WhatIsShown(HashSet<string> facts)
    {
        if (_asked.Reads("Level"))
        {
            var ranks = _scale.Levels.Count <= MostLevels ? Enumerable.Range(1, _scale.Levels.Count) : _figures.Ranks(_scale.Levels).Concat([1, _scale.Levels.Count]).Distinct().Order();
            _all.Add(new("Level", [Nothing, .. ranks.Select(r => new Option(_scale.Levels.NameOf(r), e => e with { Level = _scale.Levels.NameOf(r) }) { Place = Number.FromInteger(r) })]) { Rises = true });
        }

        var step = Figures.Step(_scale);
        var scores = _figures.Numbers(_scale.MinimumScore, _scale.MaximumScore, step, _scale.Cuts);
        bool byPoints = _asked.Reads("Points") && !_asked.Nodes.Any(n => n is InputNode { Field.Name: "Score" }) && _scale.MaximumScore > _scale.MinimumScore;
        if (byPoints)
        {
            var possible = _scale.MaximumScore - _scale.MinimumScore;
            Rising("Points", scores, s => new Option($"{s - _scale.MinimumScore} of {possible}", e => e with { Points = s - _scale.MinimumScore, PointsPossible = possible }) { Place = s });
        }
        else if (_asked.Reads("Score"))
        {
            Rising("Score", scores, s => new Option(s.ToString(), e => e with { Score = s }) { Place = s });
        }

        if (_asked.Reads("Weight") && !facts.Contains("Weight"))
        {
            _all.Add(new("Weight", [Nothing, .. _figures.Numbers(Number.Zero, Number.FromInteger(10), Number.One, []).Select(n => new Option(n.ToString(), e => e with { Weight = n }) { Place = n })]) { Rises = true });
        }
    }

    private void How(HashSet<string> facts)
    {
        Words("Assessor", _symbols.Assessor, (e, w) => e with { Assessor = w });
        Words("ConfirmedBy", _symbols.ConfirmedBy, (e, w) => e with { ConfirmedBy = w == _symbols.ConfirmedBy.Values[0] ? null : w }, isNeverMissing: true);
        Words("Setting", _symbols.Setting, (e, w) => e with { Setting = w });
        Words("Form", _symbols.Form, (e, w) => e with { Form = w });
        Words("Rigor", _symbols.Rigor, (e, w) => e with { Rigor = w });
        if (!facts.Contains("Purpose"))
        {
            Words("Purpose", _symbols.Purpose, (e, w) => e with { Purpose = w });
        }

        Truth("ChosenByLearner", (e, t) => e with { ChosenByLearner = t });
        Truth("HasNextSteps", (e, t) => e with { HasNextSteps = t });
        if (_asked.Reads("FeedbackDays"))
        {
            _all.Add(new("FeedbackDays", [Nothing, new("0", e => e with { FeedbackOn = _asOf })]));
        }

        if (_asked.Reads("RecordedOn"))
        {
            _all.Add(new("RecordedOn", [Nothing, new(_asOf.ToText(), e => e with { RecordedOn = _asOf })]));
        }
    }

    /// <summary>A new item may be another attempt at a task that the learner has tried, the newest tasks first.</summary>
    private void Attempts(HashSet<string> facts, bool looksAtTasks)
    {
        if (_asked.Reads("Attempt"))
        {
            _all.Add(new("Attempt", [Nothing, .. Enumerable.Range(1, 3).Select(n => new Option(Number.FromInteger(n).ToString(), e => e with { Attempt = n }))]) { IsOftenUnsaid = true });
        }

        if (looksAtTasks || (_asked.Reads("Task") && !facts.Contains("Task")))
        {
            var tried = _own.Where(e => !string.IsNullOrEmpty(e.Task)).OrderByDescending(e => e.OccurredOn).GroupBy(e => e.Task!, StringComparer.Ordinal).Take(3);
            var named = _asked.Reads("Task") ? _figures.Texts : [];
            var again = tried.Select(g => (Task: g.Key, Number: Math.Max(g.Count(), g.Max(e => e.Attempt ?? 0)) + 1)).ToList();
            _all.Add(new("Task", [Nothing, .. again.Select(a => new Option(a.Task, e => e with { Task = a.Task, Attempt = a.Number })),
                .. named.Where(n => again.TrueForAll(a => a.Task != n)).Select(n => new Option(n, e => e with { Task = n }))]) { IsOftenUnsaid = true });
        }
    }

    private void Fact(FactDeclaration fact)
    {
        switch (fact.Type)
        {
            case ValueKind.Number:
                var numbers = _figures.Numbers(fact.Minimum ?? Number.Zero, fact.Maximum ?? Number.Zero, Number.One, []);
                _all.Add(new(fact.Name, [Nothing, .. numbers.Select(n => Of(n.ToString(), FactValue.FromNumber(n)) with { Place = n })]) { Rises = true });
                break;
            case ValueKind.Boolean:
                _all.Add(new(fact.Name, [Nothing, Of("false", FactValue.FromBoolean(false)), Of("true", FactValue.FromBoolean(true))]));
                break;
            case ValueKind.Date:
                _all.Add(new(fact.Name, [Nothing, .. _figures.Days.SelectMany(d => (DateOnly[])[d.AddDays(-1), d, d.AddDays(1)]).Append(_asOf).Distinct().Order().Select(d => Of(d.ToText(), FactValue.FromDate(d)))]));
                break;
            case ValueKind.Symbol:
                Words(fact.Name, fact.Symbols!, (e, w) => With(e, fact.Name, FactValue.FromText(w!)));
                break;
            default:
                _all.Add(new(fact.Name, [Nothing, .. _figures.Texts.Append("any").Distinct(StringComparer.Ordinal).Select(t => Of(t, FactValue.FromText(t)))]));
                break;
        }

        Option Of(string text, FactValue value) => new(text, e => With(e, fact.Name, value));
    }

    private void Rising(string name, IReadOnlyList<Number> values, Func<Number, Option> at) => _all.Add(new(name, [Nothing, .. values.Select(at)]) { Rises = true, At = at });

    /// <summary>The words that rules name, and one that they do not; all where it matters how many different ones there are.</summary>
    private void Words(string name, SymbolSet set, Func<Evidence, string?, Evidence> put, bool isNeverMissing = false)
    {
        if (!_asked.Reads(name))
        {
            return;
        }

        var named = _figures.Words(set);
        bool areCounted = _asked.Nodes.Any(n => n is DistinctNode && BoundParts.Of(n).SelectMany(AskedRules.NamesOf).Any(f => f.Name == name));
        int others = areCounted ? MostWords - named.Count : 1;
        var words = set.Values.Where((w, i) => isNeverMissing && i == 0).Concat(named).Concat(set.Values.Except(named).Skip(isNeverMissing && !named.Contains(set.Values[0]) ? 1 : 0).Take(Math.Max(1, others))).Distinct(StringComparer.Ordinal);
        Option[] options = [.. words.Select(w => new Option(w, e => put(e, w)))];
        HashSet<string> shown = [.. _own.Select(e => WordOf(e, name)).OfType<string>()];
        _all.Add(new(name, [.. isNeverMissing ? [] : (Option[])[Nothing], .. options])
        {
            IsNeverMissing = isNeverMissing,
            Named = named,
            Alike = [.. options.Where(o => !named.Contains(o.Text) && !shown.Contains(o.Text!) && !(isNeverMissing && o == options[0]))],
        });
    }

    private static string? WordOf(Evidence evidence, string name) => name switch
    {
        "Assessor" => evidence.Assessor,
        "ConfirmedBy" => evidence.ConfirmedBy,
        "Setting" => evidence.Setting,
        "Form" => evidence.Form,
        "Rigor" => evidence.Rigor,
        "Purpose" => evidence.Purpose,
        _ => evidence.Facts.TryGetValue(name, out var fact) && fact.Kind == FactKind.Text ? fact.Text : null,
    };

    private void Truth(string name, Func<Evidence, bool, Evidence> put)
    {
        if (_asked.Reads(name))
        {
            _all.Add(new(name, [new("false", e => put(e, false)), new("true", e => put(e, true))]) { IsNeverMissing = true });
        }
    }

    private static Option Nothing { get; } = new(null, e => e);

    private static Evidence With(Evidence evidence, string fact, FactValue value) =>
        evidence with { Facts = new Dictionary<string, FactValue>(evidence.Facts, StringComparer.Ordinal) { [fact] = value } };
}
