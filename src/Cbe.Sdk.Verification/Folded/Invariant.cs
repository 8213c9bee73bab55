using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>
/// What is left of what might hold, once everything that fails is taken out: first what fails at the start, then what one more item breaks
/// (C. Flanagan and K. R. M. Leino, Houdini, an Annotation Assistant for ESC/Java, 2001).
/// </summary>
/// <typeparam name="T">What it is about: a state, or two.</typeparam>
internal sealed class Invariant<T>(Terms terms, IEnumerable<Candidate<T>> candidates, Func<IReadOnlyList<Truth>, IReadOnlyList<Term>, SmtReply> ask)
{
    private List<Candidate<T>> _left = [.. candidates];
    private int _asked;

    /// <summary>Who answered last.</summary>
    public string? Solver { get; private set; }

    /// <summary>All that is left, of <paramref name="about"/>.</summary>
    public Truth Of(T about) => terms.And([.. _left.Select(c => c.Of(about))]);

    /// <summary>Takes out what need not hold of <paramref name="then"/>; false where no solver knew.</summary>
    /// <param name="given">What holds before.</param>
    /// <param name="then">What the candidates are asked of.</param>
    public bool Keep(Func<IReadOnlyList<Truth>> given, T then)
    {
        while (_left.Count > 0)
        {
            // One question for all that is left: which of it can fail. Those that do in what the solver finds are out.
            var fails = _left.ConvertAll(c => terms.Not(c.Of(then)));
            var marks = fails.ConvertAll(_ => terms.Truth($"fails{_asked++}"));
            var reply = ask([.. given(), .. fails.Zip(marks, terms.Same), terms.Or(marks)], marks);
            if (reply.Outcome != SmtOutcome.Satisfiable)
            {
                Solver = reply.Solver;
                return reply.Outcome == SmtOutcome.Unsatisfiable;
            }

            var failed = _left.Where((_, i) => reply.Values[marks[i]] != 0).ToList();
            var kinds = failed.Select(c => c.Kind).OfType<int>().ToHashSet();
            _left = [.. _left.Where((c, i) => reply.Values[marks[i]] == 0 && !(c.Kind is { } kind && kinds.Contains(kind)))];
        }

        return true;
    }
}
