using System.Globalization;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>What one solver printed, read. Only the first line says sat or unsat: whatever else comes first, an error above all, is no answer.</summary>
/// <param name="Outcome">What the solver says.</param>
/// <param name="Values">The values that it gives where there are such; truths are 0 and 1.</param>
/// <param name="Reason">Why nothing is known; null where it is.</param>
internal sealed record SolverAnswer(SmtOutcome Outcome, IReadOnlyDictionary<Term, Int128> Values, string? Reason)
{
    private static readonly Dictionary<Term, Int128> None = [];

    public static SolverAnswer Unknown(string reason) => new(SmtOutcome.Unknown, None, reason);

    /// <summary>Reads what was printed; values are wanted for each variable of the script.</summary>
    public static SolverAnswer Read(string output, SmtScript script)
    {
        var (first, others) = FirstLine(output);
        return first switch
        {
            "unsat" => new(SmtOutcome.Unsatisfiable, None, null),
            "sat" => TryValues(others, script) is { } values ? new(SmtOutcome.Satisfiable, values, null) : Unknown($"it said sat and gave no values: {Shortened(others)}"),
            "unknown" or "timeout" => Unknown($"it said {first}"),
            "" => Unknown("it said nothing"),
            _ => Unknown($"it said: {Shortened(output)}"),
        };
    }

    private static (string First, string Others) FirstLine(string output)
    {
        string text = output.TrimStart();
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (text.TrimEnd(), "") : (text[..end].TrimEnd(), text[end..]);
    }

    private static Dictionary<Term, Int128>? TryValues(string text, SmtScript script)
    {
        var values = new Dictionary<Term, Int128>(ReferenceEqualityComparer.Instance);
        if (script.Variables.Count == 0)
        {
            return values;
        }

        if (Expression.TryRead(text) is not { Parts: { } pairs })
        {
            return null;
        }

        foreach (var pair in pairs)
        {
            if (pair.Parts is not [{ Atom: { } name }, var said] || !script.Variables.TryGetValue(name, out var variable) || Value(said) is not { } value)
            {
                return null;
            }

            values[variable] = value;
        }

        return values.Count == script.Variables.Count ? values : null;
    }

    /// <summary>A value in whichever way it is said: true, 5, (- 5), #x0f, #b0101, (_ bv5 8). Bit vectors are signed.</summary>
    private static Int128? Value(Expression said) => said switch
    {
        { Atom: "true" } => 1,
        { Atom: "false" } => 0,
        { Atom: ['#', 'x', .. var digits] } => Signed(digits, NumberStyles.AllowHexSpecifier, digits.Length * 4),
        { Atom: ['#', 'b', .. var digits] } => Signed(digits, NumberStyles.AllowBinarySpecifier, digits.Length),
        { Atom: { } digits } => Number(digits),
        { Parts: [{ Atom: "-" }, { Atom: { } digits }] } => -Number(digits),
        { Parts: [{ Atom: "_" }, { Atom: ['b', 'v', .. var digits] }, { Atom: { } width }] } => int.TryParse(width, CultureInfo.InvariantCulture, out int bits) ? Signed(digits, NumberStyles.None, bits) : null,
        _ => null,
    };

    private static Int128? Number(string digits) => Int128.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Int128? Signed(string digits, NumberStyles style, int bits) =>
        bits is > 0 and < 127 && Int128.TryParse(digits, style, CultureInfo.InvariantCulture, out var value)
            ? value >= Int128.One << (bits - 1) ? value - (Int128.One << bits) : value
            : null;

    private static string Shortened(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 200 ? line : line[..200] + "...";
    }
}
