namespace Cbe.Sdk.Verification.Smt;

/// <summary>A word, or expressions in brackets: what solvers print.</summary>
/// <param name="Atom">The word; null for brackets.</param>
/// <param name="Parts">What stands in the brackets; null for a word.</param>
internal sealed record Expression(string? Atom, IReadOnlyList<Expression>? Parts)
{
    /// <summary>The first expression of a text; null where it does not end.</summary>
    public static Expression? TryRead(string text)
    {
        var open = new Stack<List<Expression>>();
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            Expression read;
            if (c == '(')
            {
                open.Push([]);
                i++;
                continue;
            }

            if (c == ')')
            {
                if (!open.TryPop(out var parts))
                {
                    return null;
                }

                read = new(null, parts);
                i++;
            }
            else
            {
                int start = i;
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('(' or ')'))
                {
                    i++;
                }

                read = new(text[start..i], null);
            }

            if (!open.TryPeek(out var within))
            {
                return read;
            }

            within.Add(read);
        }

        return null;
    }
}
