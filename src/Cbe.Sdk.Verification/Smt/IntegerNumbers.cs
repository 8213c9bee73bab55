using System.Globalization;
using System.Text;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>Numbers as integers without bounds.</summary>
internal sealed class IntegerNumbers : SmtNumbers
{
    public override string Logic(IReadOnlyList<Term> order) => order.Any(t => t.Operation == Operation.Product || (t.Operation == Operation.Quotient && !t.Parts[1].IsConstant)) ? "QF_NIA" : "QF_LIA";

    public override bool CanSay(Term term) => true;

    public override string Sort(Whole term) => "Int";

    public override void AssertBounds(StringBuilder text, string name, Whole variable)
    {
        if (variable.Least is { } least)
        {
            text.Append("(assert (<= ").Append(Number(least)).Append(' ').Append(name).Append("))\n");
        }

        if (variable.Most is { } most)
        {
            text.Append("(assert (<= ").Append(name).Append(' ').Append(Number(most)).Append("))\n");
        }
    }

    public override void Write(StringBuilder text, Term term, SmtWriter writer)
    {
        switch (term.Operation)
        {
            case Operation.Constant:
                text.Append(Number(term.Constant));
                break;
            case Operation.Sum:
                Sum(text, term, writer);
                break;
            case Operation.AtMost or Operation.Equal:
                writer.Write(text.Append(term.Operation == Operation.AtMost ? "(<= " : "(= "), term.Parts[0]);
                text.Append(' ').Append(Number(term.Constant)).Append(')');
                break;
            case Operation.If or Operation.Product or Operation.Quotient:
                text.Append(term.Operation switch { Operation.If => "(ite", Operation.Product => "(*", _ => "(div" });
                foreach (var part in term.Parts)
                {
                    writer.Write(text.Append(' '), part);
                }

                text.Append(')');
                break;
            default:
                throw new InvalidOperationException($"`{term.Operation}` is not said with integers");
        }
    }

    private static void Sum(StringBuilder text, Term term, SmtWriter writer)
    {
        bool several = term.Parts.Count > 1 || term.Constant != 0;
        text.Append(several ? "(+" : "");
        for (int i = 0; i < term.Parts.Count; i++)
        {
            text.Append(several ? " " : "");
            if (term.Factors[i] == 1)
            {
                writer.Write(text, term.Parts[i]);
                continue;
            }

            writer.Write(text.Append("(* ").Append(Number(term.Factors[i])).Append(' '), term.Parts[i]);
            text.Append(')');
        }

        text.Append(term.Constant != 0 ? " " + Number(term.Constant) : "").Append(several ? ")" : "");
    }

    private static string Number(Int128 value) =>
        value < 0 ? $"(- {value.ToString(CultureInfo.InvariantCulture)[1..]})" : value.ToString(CultureInfo.InvariantCulture);
}
