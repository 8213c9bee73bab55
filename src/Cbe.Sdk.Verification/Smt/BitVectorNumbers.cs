using System.Globalization;
using System.Text;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>Numbers as signed bit vectors, each as wide as whatever comes up in it needs, so that nothing overflows.</summary>
internal sealed class BitVectorNumbers : SmtNumbers
{
    /// <summary>Wider ones are not said: no solver would answer soon.</summary>
    private const int Widest = 120;

    /// <summary>By term; 0 for one that cannot be said.</summary>
    private readonly Dictionary<Term, int> _widths = new(ReferenceEqualityComparer.Instance);

    public override string Logic(IReadOnlyList<Term> order) => "QF_BV";

    public override bool CanSay(Term term)
    {
        if (term is Whole whole)
        {
            int width = Width(whole) ?? 0;
            _widths[whole] = width <= Widest ? width : 0;
            return _widths[whole] > 0;
        }

        return term.Operation is not (Operation.AtMost or Operation.Equal) || Bits(term.Constant) <= Widest;
    }

    public override string Sort(Whole term) => $"(_ BitVec {_widths[term]})";

    public override void AssertBounds(StringBuilder text, string name, Whole variable)
    {
        int width = _widths[variable];
        var most = (Int128.One << (width - 1)) - 1;
        if (variable.Least > -most - 1)
        {
            text.Append("(assert (bvsle ").Append(Number(variable.Least!.Value, width)).Append(' ').Append(name).Append("))\n");
        }

        if (variable.Most < most)
        {
            text.Append("(assert (bvsle ").Append(name).Append(' ').Append(Number(variable.Most!.Value, width)).Append("))\n");
        }
    }

    public override void Write(StringBuilder text, Term term, SmtWriter writer)
    {
        switch (term.Operation)
        {
            case Operation.Constant:
                text.Append(Number(term.Constant, _widths[term]));
                break;
            case Operation.Sum:
                Sum(text, term, writer);
                break;
            case Operation.AtMost or Operation.Equal:
                int width = Math.Max(_widths[term.Parts[0]], Bits(term.Constant));
                Extended(text.Append(term.Operation == Operation.AtMost ? "(bvsle " : "(= "), term.Parts[0], width, writer);
                text.Append(' ').Append(Number(term.Constant, width)).Append(')');
                break;
            case Operation.If:
                writer.Write(text.Append("(ite "), term.Parts[0]);
                Extended(text.Append(' '), term.Parts[1], _widths[term], writer);
                Extended(text.Append(' '), term.Parts[2], _widths[term], writer);
                text.Append(')');
                break;
            case Operation.Product or Operation.Quotient:
                Extended(text.Append(term.Operation == Operation.Product ? "(bvmul " : "(bvudiv "), term.Parts[0], _widths[term], writer);
                Extended(text.Append(' '), term.Parts[1], _widths[term], writer);
                text.Append(')');
                break;
            default:
                throw new InvalidOperationException($"`{term.Operation}` is not said with bit vectors");
        }
    }

    private void Sum(StringBuilder text, Term term, SmtWriter writer)
    {
        int width = _widths[term], open = 0;
        for (int i = 0; i < term.Parts.Count; i++)
        {
            // Addition takes two at a time in the older dialect.
            if (i < term.Parts.Count - 1 || term.Constant != 0)
            {
                text.Append("(bvadd ");
                open++;
            }

            Times(text, term.Parts[i], term.Factors[i], width, writer);
            text.Append(i < open ? " " : "");
        }

        text.Append(term.Constant != 0 ? Number(term.Constant, width) : "").Append(')', open);
    }

    private void Times(StringBuilder text, Term part, Int128 factor, int width, SmtWriter writer)
    {
        if (factor != 1)
        {
            text.Append(factor == -1 ? "(bvneg " : $"(bvmul {Number(factor, width)} ");
        }

        Extended(text, part, width, writer);
        text.Append(factor != 1 ? ")" : "");
    }

    private void Extended(StringBuilder text, Term part, int width, SmtWriter writer)
    {
        int more = width - _widths[part];
        if (part.IsConstant)
        {
            text.Append(Number(part.Constant, width));
            return;
        }

        text.Append(more > 0 ? string.Create(CultureInfo.InvariantCulture, $"((_ sign_extend {more}) ") : "");
        writer.Write(text, part);
        text.Append(more > 0 ? ")" : "");
    }

    private int? Width(Whole term) => term.Operation switch
    {
        Operation.Constant => Bits(term.Constant),
        Operation.Variable => term.Least is { } least && term.Most is { } most ? Math.Max(Bits(least), Bits(most)) : null,
        Operation.If => Both(term.Parts[1], term.Parts[2], Math.Max),
        Operation.Quotient => Both(term.Parts[0], term.Parts[1], Math.Max),
        Operation.Product => Both(term.Parts[0], term.Parts[1], (a, b) => a + b),
        _ => SumWidth(term),
    };

    /// <summary>Wide enough for the sum of all parts by their absolute values: whatever is added first, nothing overflows.</summary>
    private int? SumWidth(Whole term)
    {
        var reach = new Bounds(Int128.Zero, term.Constant < 0 ? -term.Constant : term.Constant);
        for (int i = 0; i < term.Parts.Count; i++)
        {
            var part = (Whole)term.Parts[i];
            if (_widths[part] == 0 || part.Least is not { } least || part.Most is not { } most)
            {
                return null;
            }

            reach = reach.Plus(new Bounds(0, Int128.Max(Int128.Abs(least), Int128.Abs(most))).Times(Int128.Abs(term.Factors[i])));
        }

        return reach.Most is { } all ? Math.Max(Bits(all), term.Parts.Max(p => _widths[p])) : null;
    }

    private int? Both(Term a, Term b, Func<int, int, int> width) => _widths[a] > 0 && _widths[b] > 0 ? width(_widths[a], _widths[b]) : null;

    /// <summary>How many bits a signed number needs.</summary>
    private static int Bits(Int128 value) => 129 - (int)Int128.LeadingZeroCount(value < 0 ? -(value + 1) : value);

    private static string Number(Int128 value, int width)
    {
        var unsigned = value < 0 ? (UInt128)(value + (Int128.One << width)) : (UInt128)value;
        return string.Create(CultureInfo.InvariantCulture, $"(_ bv{unsigned} {width})");
    }
}
