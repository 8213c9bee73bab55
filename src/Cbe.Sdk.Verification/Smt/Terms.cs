namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// Makes the terms of one or more queries, each once, and simplifies them while they are made. Not safe for several threads at once.
/// </summary>
internal sealed partial class Terms
{
    private readonly Dictionary<Term, Term> _made = new(new TermEquality());
    private readonly Dictionary<string, Term> _variables = new(StringComparer.Ordinal);

    public Terms()
    {
        False = Made(new Truth { Operation = Operation.Constant, Id = _made.Count });
        True = Made(new Truth { Operation = Operation.Constant, Constant = 1, Id = _made.Count });
    }

    public Truth True { get; }

    public Truth False { get; }

    public Truth Of(bool value) => value ? True : False;

    public Whole Of(Int128 value) => Made(new Whole { Operation = Operation.Constant, Constant = value, Least = value, Most = value, Id = _made.Count });

    /// <summary>A variable that is true or false. The same name is the same variable.</summary>
    /// <exception cref="ArgumentException">The name is that of an integer.</exception>
    public Truth Truth(string name) => Declared(new Truth { Operation = Operation.Variable, Name = name, Id = _made.Count });

    /// <summary>A variable that is an integer; its bounds hold in every query that reaches it. The same name is the same variable.</summary>
    /// <exception cref="ArgumentException">The name is that of a truth, or of an integer with other bounds, or nothing is within the bounds.</exception>
    public Whole Whole(string name, Int128? least = null, Int128? most = null)
    {
        if (least > most)
        {
            throw new ArgumentException($"nothing is at least {least} and at most {most}", nameof(most));
        }

        return Declared(new Whole { Operation = Operation.Variable, Name = name, Least = least, Most = most, Id = _made.Count });
    }

    private T Made<T>(T term) where T : Term
    {
        if (_made.TryGetValue(term, out var before))
        {
            return (T)before;
        }

        _made.Add(term, term);
        return term;
    }

    private T Declared<T>(T term) where T : Term
    {
        string name = term.Name!;
        if (!_variables.TryGetValue(name, out var before))
        {
            _variables.Add(name, term);
            return Made(term);
        }

        return before is T same && (same as Whole)?.Least == (term as Whole)?.Least && (same as Whole)?.Most == (term as Whole)?.Most
            ? same
            : throw new ArgumentException($"`{name}` is another variable already", nameof(term));
    }
}
