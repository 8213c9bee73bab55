using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>Asks a solver once for what many learners come to: the case is told once, the values of each learner on top of it.</summary>
internal sealed class SolverSession
{
    private const string Mark = "next-learner";

    private readonly SmtScript _script;
    private readonly Dictionary<Term, (string Name, int Width)> _variables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Term> _asked;

    private SolverSession(Solver solver, SmtScript script, IReadOnlyDictionary<Term, string> decided)
    {
        (Solver, _script, Decided) = (solver, script, decided);
        _asked = _script.Variables.Where(v => Decided.ContainsKey(v.Value)).ToDictionary(v => v.Key, v => v.Value);
        foreach (var (name, term) in _script.Variables)
        {
            _variables.Add(term, (name, Width(name)));
        }
    }

    public Solver Solver { get; }

    /// <summary>What the variables in answers stand for.</summary>
    public IReadOnlyDictionary<Term, string> Decided { get; }

    /// <summary>A session about a case; null where the encoding of the solver cannot say it.</summary>
    public static SolverSession? TryOpen(Solver solver, CaseUnderTest about)
    {
        var terms = about.Terms;
        var stands = about.Decided.Select(d => (d.Name, d.Term, Variable: d.Term is Whole w ? terms.Whole($"decided {d.Name}", w.Least, w.Most) : (Term)terms.Truth($"decided {d.Name}"))).ToList();
        var same = stands.Select(s => s.Term is Whole w ? terms.Equal((Whole)s.Variable, w) : terms.Same((Truth)s.Variable, (Truth)s.Term)).ToList();
        var script = SmtPrinter.Script(new(terms, same, [.. stands.Select(s => s.Variable)]), solver.Encoding);
        return script is null ? null : new(solver, script, stands.ToDictionary(s => s.Variable, s => s.Name));
    }

    public async Task<IReadOnlyList<SolverAnswer>> AskAsync(IReadOnlyList<Dictionary<Term, Int128>> learners)
    {
        var text = new StringBuilder(_script.Text[.._script.Text.IndexOf("(check-sat)", StringComparison.Ordinal)]);
        foreach (var learner in learners)
        {
            text.Append("(push 1)\n");
            foreach (var (variable, value) in learner.Where(v => _variables.ContainsKey(v.Key)))
            {
                text.Append("(assert (= ").Append(_variables[variable].Name).Append(' ').Append(Said(variable, value)).Append("))\n");
            }

            text.Append("(check-sat)\n(get-value (").AppendJoin(' ', _asked.Keys).Append("))\n(pop 1)\n(echo \"").Append(Mark).Append("\")\n");
        }

        string[] answers = (await RunAsync(text.ToString())).Replace($"\"{Mark}\"", Mark, StringComparison.Ordinal).Split(Mark);
        return [.. learners.Select((_, i) => i < answers.Length ? SolverAnswer.Read(answers[i], new("", _asked)) : SolverAnswer.Unknown("no answer"))];
    }

    private async Task<string> RunAsync(string text)
    {
        var start = Solver.Start(TimeSpan.FromSeconds(8));
        if (Solver.Program == "cvc5")
        {
            start.ArgumentList.Add("--incremental");
        }

        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            try
            {
                await process.StandardInput.WriteAsync(text);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended before it had heard all; what it did not answer is missing.
            }

            return await output + await errors;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private string Said(Term variable, Int128 value)
    {
        int width = _variables[variable].Width;
        return variable is Truth ? value == 0 ? "false" : "true"
            : width > 0 ? string.Create(CultureInfo.InvariantCulture, $"(_ bv{(value < 0 ? value + (Int128.One << width) : value)} {width})")
            : value < 0 ? string.Create(CultureInfo.InvariantCulture, $"(- {-value})") : value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How wide the script declares a bit vector; 0 for whatever is none.</summary>
    private int Width(string name)
    {
        string declared = $"(declare-const {name} (_ BitVec ";
        int at = _script.Text.IndexOf(declared, StringComparison.Ordinal);
        return at < 0 ? 0 : int.Parse(_script.Text.AsSpan((at + declared.Length)..).ToString().Split(')')[0], CultureInfo.InvariantCulture);
    }
}
