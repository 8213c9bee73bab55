using System.Text;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>Writes a query as SMT-LIB 2. The same query is the same text.</summary>
internal static class SmtPrinter
{
    /// <summary>The text; null where the encoding cannot say it: bit vectors of terms without bounds, or too wide ones.</summary>
    public static string? Print(SmtQuery query, SmtEncoding encoding) => Script(query, encoding)?.Text;

    /// <summary>The text with what its names stand for; null where the encoding cannot say it.</summary>
    public static SmtScript? Script(SmtQuery query, SmtEncoding encoding)
    {
        var assertions = new Lowering(query.Terms, encoding == SmtEncoding.Integers).Of(query.Assertions);
        var asked = TermOrder.Of([.. query.Assertions, .. query.Wanted]).Where(t => t.Operation == Operation.Variable).ToList();
        var order = TermOrder.Of([.. assertions, .. asked]);
        SmtNumbers numbers = encoding == SmtEncoding.Integers ? new IntegerNumbers() : new BitVectorNumbers();
        if (!order.All(numbers.CanSay))
        {
            return null;
        }

        var writer = new SmtWriter(order, numbers);
        var text = new StringBuilder();
        text.Append("(set-option :produce-models true)\n(set-logic ").Append(numbers.Logic(order)).Append(")\n");
        writer.Declare(text);
        writer.Assert(text, assertions);
        text.Append("(check-sat)\n");
        if (asked.Count > 0)
        {
            text.Append("(get-value (").AppendJoin(' ', asked.Select(writer.NameOf)).Append("))\n");
        }

        return new(text.ToString(), asked.ToDictionary(writer.NameOf));
    }
}
