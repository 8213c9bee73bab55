using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// Bayesian knowledge tracing (Corbett and Anderson 1995): how likely it is that a learner knows, from right and wrong
/// answers that may be guesses and slips. Tutors such as OATutor keep such a probability for each skill.
/// </summary>
/// <remarks>
/// The probability is kept at twelve digits, because small ones divide, and rounded to them once for each score:
/// with k the probability before the score and p = k(1-S) + (1-k)G that of a right answer, what is known after a right
/// one is k(1-S)/p, after a wrong one kS/(1-p); then some learn, and some forget. All of it is one quotient.
/// </remarks>
internal static class Bkt
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("bkt", "Bkt", "The probability that the learner knows, by Bayes' rule from right and wrong answers with guesses and slips; a score of at least `correct` is a right answer (Bayesian knowledge tracing).");
        var prior = Chance(fold, "prior", null, "the probability of knowing before any score");
        var learn = Chance(fold, "learn", null, "the probability of learning with each score");
        var guess = Chance(fold, "guess", null, "the probability of a right answer without knowing");
        var slip = Chance(fold, "slip", null, "the probability of a wrong answer though knowing");
        var correct = fold.CutParameter("correct", "the score that counts as a right answer; in a pack the cut of the proficient level unless given");
        var forget = Chance(fold, "forget", Number.Zero, "the probability of forgetting with each score");
        fold.ThresholdParameter("threshold", Number.FromDecimal(0.95m), "the probability from which on the competency counts as mastered");
        fold.Require(guess + slip <= Number.One, "guess and slip together are more than 1, so that a right answer would speak against knowing");
        fold.Require(guess + slip > Number.Zero, "guess and slip are both 0, so that one answer would settle everything and the next could contradict it");

        var known = fold.State("known", 2, prior);
        var expected = fold.State("expected", 1);
        var right = fold.State("right", 0);
        FoldExpression one = Number.One;
        FoldExpression zero = Number.Zero;
        var isRight = fold.Item >= correct;
        var rightAndKnown = known * (one - slip);
        var chanceOfRight = rightAndKnown + ((one - known) * guess);
        fold.Step(right, FoldExpression.When(isRight, right + 1, right));
        fold.Step(expected, FoldExpression.Rounded(chanceOfRight));
        fold.Step(known, FoldExpression.When(isRight,
            After(rightAndKnown, chanceOfRight, ifImpossible: one),
            After(known * slip, one - chanceOfRight, ifImpossible: zero)));
        return fold.Finish(right >= 0, FoldExpression.Rounded(known), MethodResult.Probability);

        // What is known once the answer is seen, less what is forgotten, more what is learned. An answer that the model
        // holds impossible (chance 0) takes the limit: a right one is known, a wrong one is not.
        FoldExpression After(FoldExpression shownAndKnown, FoldExpression shown, FoldExpression ifImpossible) => FoldExpression.When(
            shown.Is(0),
            Moved(ifImpossible, one - ifImpossible),
            FoldExpression.RoundedQuotient(Moved(shownAndKnown, shown - shownAndKnown), shown, scale: 2));

        FoldExpression Moved(FoldExpression knowing, FoldExpression unknowing) => (knowing * (one - forget)) + (unknowing * learn);
    }

    private static FoldExpression Chance(FoldBuilder fold, string name, Number? byDefault, string meaning) =>
        fold.Parameter(name, Number.Zero, Number.One, byDefault, meaning);
}
