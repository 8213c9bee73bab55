using System.Text;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>How terms with numbers are said to a solver.</summary>
internal abstract class SmtNumbers
{
    /// <summary>The name of what the solver has to know for such terms.</summary>
    public abstract string Logic(IReadOnlyList<Term> order);

    /// <summary>Whether a term can be said whose parts can be said.</summary>
    public abstract bool CanSay(Term term);

    public abstract string Sort(Whole term);

    /// <summary>Asserts the bounds of a variable, each on a line.</summary>
    public abstract void AssertBounds(StringBuilder text, string name, Whole variable);

    /// <summary>Writes a term of numbers, or one that compares them.</summary>
    public abstract void Write(StringBuilder text, Term term, SmtWriter writer);
}
