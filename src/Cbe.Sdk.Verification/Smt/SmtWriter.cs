using System.Text;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>Writes terms; what is part of several others has a name and is written once.</summary>
internal sealed class SmtWriter
{
    private readonly IReadOnlyList<Term> _order;
    private readonly SmtNumbers _numbers;
    private readonly Dictionary<Term, string> _names = new(ReferenceEqualityComparer.Instance);

    /// <param name="order">All terms there are, parts before what they are part of.</param>
    /// <param name="numbers">How numbers are said.</param>
    public SmtWriter(IReadOnlyList<Term> order, SmtNumbers numbers)
    {
        _order = order;
        _numbers = numbers;
        var uses = new Dictionary<Term, int>(ReferenceEqualityComparer.Instance);
        foreach (var part in order.SelectMany(t => t.Parts))
        {
            uses[part] = uses.GetValueOrDefault(part) + 1;
        }

        int variables = 0, shared = 0;
        foreach (var term in order)
        {
            if (term.Operation == Operation.Variable)
            {
                _names.Add(term, $"v{variables++}");
            }
            else if (!term.IsConstant && uses.GetValueOrDefault(term) > 1)
            {
                _names.Add(term, $"t{shared++}");
            }
        }
    }

    public string NameOf(Term term) => _names[term];

    /// <summary>The variables with what they are called in the query, and their bounds.</summary>
    public void Declare(StringBuilder text)
    {
        foreach (var variable in _order.Where(t => t.Operation == Operation.Variable))
        {
            string name = NameOf(variable), sort = variable is Whole whole ? _numbers.Sort(whole) : "Bool";
            text.Append("(declare-const ").Append(name).Append(' ').Append(sort).Append(") ; ").Append(variable.Name!.ReplaceLineEndings(" ")).Append('\n');
            if (variable is Whole number)
            {
                _numbers.AssertBounds(text, name, number);
            }
        }
    }

    public void Assert(StringBuilder text, IEnumerable<Truth> assertions)
    {
        foreach (var term in _order.Where(t => t.Operation != Operation.Variable && _names.ContainsKey(t)))
        {
            text.Append("(define-fun ").Append(NameOf(term)).Append(" () ").Append(term is Whole whole ? _numbers.Sort(whole) : "Bool").Append(' ');
            WriteOut(text, term);
            text.Append(")\n");
        }

        foreach (var assertion in assertions.Where(a => !a.IsConstant || a.Constant == 0))
        {
            Write(text.Append("(assert "), assertion);
            text.Append(")\n");
        }
    }

    /// <summary>Writes a term, or its name where it has one.</summary>
    public void Write(StringBuilder text, Term term)
    {
        if (_names.TryGetValue(term, out var name))
        {
            text.Append(name);
        }
        else
        {
            WriteOut(text, term);
        }
    }

    private void WriteOut(StringBuilder text, Term term)
    {
        switch (term.Operation)
        {
            case Operation.Constant when term is Truth:
                text.Append(term.Constant == 0 ? "false" : "true");
                break;
            case Operation.Not or Operation.And or Operation.Same or Operation.If when term is Truth:
                text.Append(term.Operation switch { Operation.Not => "(not", Operation.And => "(and", Operation.Same => "(=", _ => "(ite" });
                foreach (var part in term.Parts)
                {
                    Write(text.Append(' '), part);
                }

                text.Append(')');
                break;
            default:
                _numbers.Write(text, term, this);
                break;
        }
    }
}
