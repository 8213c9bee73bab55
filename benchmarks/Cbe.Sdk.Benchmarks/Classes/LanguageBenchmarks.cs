using BenchmarkDotNet.Attributes;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks;

/// <summary>
/// What the language costs beside the same rule written by hand in C# over objects: reading a rule once, and asking it
/// about ten pieces of evidence. The Reference evaluator is the meaning of a rule, not the fast way.
/// </summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private const string Rule = "evidence.Count(Level >= 'Proficient' and Assessor == 'teacher') >= 2 and evidence.Any(Score >= 70)";

    private readonly Vocabulary _vocabulary = SchoolVocabulary.Make();
    private readonly List<Work> _works;
    private readonly Value[] _input;
    private readonly BoundNode _bound;

    /// <summary>Ten pieces of work with levels 1 to 4, every second one assessed by a teacher.</summary>
    public LanguageBenchmarks()
    {
        _works = [.. Enumerable.Range(0, 10).Select(i => new Work(1 + (i % 4), Number.FromInteger(50 + (5 * i)), i % 2 == 0 ? "teacher" : "peer"))];
        _input = [Value.OfReference(SequenceValue.Of(_works.Select((w, i) => w.ToRow($"e{i}"))))];
        _bound = Bind();
    }

    /// <summary>The same rule, by hand.</summary>
    [Benchmark(Baseline = true)]
    public bool HandWritten() =>
        _works.Count(w => w.Level >= 3 && w.Assessor == "teacher") >= 2 && _works.Any(w => w.Score >= Number.FromInteger(70));

    /// <summary>The meaning of the rule, by the plain evaluator.</summary>
    [Benchmark]
    public Answer Reference() => new ReferenceEvaluator(_input).Evaluate(_bound).Answer;

    /// <summary>From text to a typed tree: done once for each rule when a pack is loaded.</summary>
    [Benchmark]
    public BoundNode Bind()
    {
        var diagnostics = new DiagnosticBag();
        return Binder.Bind(new ExpressionText(Rule), new BindingScope(_vocabulary, new([])), diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToList()));
    }

    private sealed record Work(int Level, Number Score, string Assessor)
    {
        public Row ToRow(string id) =>
            new(id, [Value.Level(Level), Value.Of(Score), SchoolVocabulary.Assessor.TryGetCode(Assessor, out int code) ? Value.Symbol(code) : Value.Missing]);
    }
}
