using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Showing;
using Cbe.Sdk.Verification.Testing;

namespace Cbe.Sdk.Verification;

/// <summary>Holds random learners against the laws. What it finds it shows as the engine decides it; what it does not find it does not prove.</summary>
internal static class PropertyChecks
{
    /// <summary>Looks for a random learner who breaks the law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="setting">What it is asked about.</param>
    public static LawResult Check(Law law, LawSetting setting) => Check(law, new LawScope(setting));

    /// <summary>The same, with what was found out about the policy before.</summary>
    public static LawResult Check(Law law, LawScope scope)
    {
        var exception = scope.Policy.Pack.Exceptions.FirstOrDefault(e => e.Law == law.Number);
        var result = Look(law, scope, exception) with { Exception = exception };
        return exception is { Rules.Count: 0 } && result.Answer is LawAnswer.Refuted or LawAnswer.Undecided
            ? result with { Answer = LawAnswer.ExceptionDeclared, Because = $"the pack declares it: {exception!.Reason}" }
            : result;
    }

    private static LawResult Look(Law law, LawScope scope, LawException? exception)
    {
        if (law.Number == CliffMeasure.Number)
        {
            return CliffMeasure.Of(law, scope);
        }

        if (PropertyLaws.Of(law.Number) is not { } property)
        {
            return new(law, LawAnswer.NotApplicable, "random learners can say nothing about it");
        }

        if (property.NotFor(scope) is { } why)
        {
            return new(law, LawAnswer.NotApplicable, why);
        }

        var run = new PropertyRun(scope, property, exception is { Rules.Count: > 0 } ? new(exception, scope) : null);
        run.Run();
        if (run.Broken is { } sides)
        {
            // About a record that stops the engine nothing was decided that could be shown.
            var witness = property.AsksItself ? null
                : Witnesses.Of(scope.Setting, sides.Pair.Left, ReferenceEquals(sides.Pair.Left, sides.Pair.Right) ? null : sides.Pair.Right, sides.Pair.RightAsOf, "as it is", sides.Change.Name);
            return Result(LawAnswer.Refuted, run.Problem ?? "a learner shows that it does not hold") with { Witness = witness };
        }

        if (run.Excused > 0)
        {
            return Result(LawAnswer.ExceptionDeclared, $"only what the exception names breaks it, with {run.Cases} random learners: {exception!.Reason}");
        }

        return run.NeverReached.ToList() is { Count: > 0 } never
            ? Result(LawAnswer.Undecided, $"what was tried says little: {string.Join("; ", never)}")
            : Result(LawAnswer.Tested, $"it held for {run.Cases} random learners: {run.Reached}");

        LawResult Result(LawAnswer answer, string because) => new(law, answer, because) { Method = LawMethod.Properties, Cases = run.Cases };
    }
}
