namespace Cbe.Sdk.Decisions;

/// <summary>Further evidence in words: "two more pieces of evidence at Proficient or above, assessed by a teacher".</summary>
internal static class NextStepWords
{
    private static readonly string[] Counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

    public static string Count(int count) => count < Counts.Length ? Counts[count] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="count">How many items.</param>
    /// <param name="conditions">What each must be like.</param>
    /// <param name="highest">The name of the highest level, above which there is nothing.</param>
    public static string Part(int count, IReadOnlyList<NextStepCondition> conditions, string highest)
    {
        string items = $"{Count(count)} more {(count == 1 ? "piece" : "pieces")} of evidence";
        return conditions.Count > 0 && conditions[0].Member == "Level"
            ? string.Join(", ", conditions.Skip(1).Select(Said).Prepend($"{items} {Level(conditions[0], highest)}"))
            : string.Join(", ", conditions.Select(Said).Prepend(items));

        // Of one item beside others, "each" would be said of nobody.
        string Said(NextStepCondition c) => count > 1 || !c.EachAnother ? Of(c) : Of(c with { EachAnother = false }) is var words && c.Values.Count == 0 ? $"with another {c.Member} than the others" : $"{words}, and another than the others";
    }

    private static string Level(NextStepCondition c, string highest) => c switch
    {
        { Relation: NextStepRelation.AtLeast, Values: [var least] } => least == highest ? $"at {least}" : $"at {least} or above",
        { Relation: NextStepRelation.AtMost, Values: [var most] } => $"at {most} or below",
        { Relation: NextStepRelation.NotSaid } => "without a level",
        { Relation: NextStepRelation.OtherThan } => $"at a level other than {Any(c.Values)}",
        _ => $"at {Any(c.Values)}",
    };

    private static string Of(NextStepCondition c) => c.Member switch
    {
        "Score" => Number("a score", c),
        "Weight" => Number("a weight", c),
        "Attempt" => c.Relation == NextStepRelation.OtherThan ? c.Values.Contains("1") ? $"not as attempt {Any(c.Values)}" : "as a first attempt" : c.Relation == NextStepRelation.NotSaid ? "without a number of attempt" : $"as attempt {Any(c.Values)}",
        "Task" => c.Relation == NextStepRelation.OtherThan ? $"not as another attempt at {Any(c.Values)}" : c.Relation == NextStepRelation.NotSaid ? "as a task of its own" : $"as another attempt at {Any(c.Values)}",
        "Assessor" => By("assessed", c),
        "ConfirmedBy" => c.Relation == NextStepRelation.OtherThan && c.Values is ["none"] ? "confirmed by somebody" : c.Values is ["none"] ? "confirmed by nobody" : By("confirmed", c),
        "Setting" => Word("in", "setting", c),
        "Form" => Form(c),
        "Rigor" => Word("of", "rigor", c).Replace("the rigor", "rigor", StringComparison.Ordinal),
        "Purpose" => Word("for", "purpose", c),
        "ChosenByLearner" => Truth(c) ? "chosen by the learner" : "not chosen by the learner",
        "HasNextSteps" => Truth(c) ? "with feedback that says what to do next" : "without feedback that says what to do next",
        "FeedbackDays" => c.Relation == NextStepRelation.NotSaid ? "without feedback" : "with feedback by then",
        "RecordedOn" => c.Relation == NextStepRelation.NotSaid ? "without a day of entry" : "with its day of entry",
        _ when c.Values is ["true"] or ["false"] => $"{(Truth(c) ? "with" : "without")} {c.Member}",
        _ => Number(c.Member, c),
    };

    /// <summary>The number is what matters; of a word there is no more or less.</summary>
    private static string Number(string what, NextStepCondition c) => c.Relation switch
    {
        NextStepRelation.AtLeast => $"with {what} of at least {c.Values[0]}",
        NextStepRelation.AtMost => $"with {what} of at most {c.Values[0]}",
        NextStepRelation.NotSaid => $"without {what}",
        NextStepRelation.OtherThan when c.Values.Count == 0 => $"with {what}",
        NextStepRelation.OtherThan => $"with {what} other than {Any(c.Values)}",
        _ => $"with {what} of {Any(c.Values)}",
    };

    private static string By(string done, NextStepCondition c) => c.Relation switch
    {
        NextStepRelation.NotSaid => $"without a word on who {done} it",
        NextStepRelation.OtherThan when c.Values.Count == 0 => $"{done} by whomever",
        NextStepRelation.OtherThan => $"{done} by somebody other than {Any(c.Values.Select(Article))}",
        _ => $"{done} by {Any(c.Values.Select(Article))}",
    } + (c.EachAnother ? ", each by somebody else" : "");

    private static string Form(NextStepCondition c)
    {
        string words = Any(c.Values.Select(Article));
        return c.Relation switch
        {
            NextStepRelation.NotSaid => "without a form",
            NextStepRelation.OtherThan when c.Values.Count == 0 => c.EachAnother ? "each in a form of its own" : "in whatever form",
            NextStepRelation.OtherThan => c.EachAnother ? $"each in a form of its own, other than {words}" : $"in a form other than {words}",
            _ => $"in the form of {words}{(c.EachAnother ? ", each in another" : "")}",
        };
    }

    private static string Word(string preposition, string what, NextStepCondition c) => c.Relation switch
    {
        NextStepRelation.NotSaid => $"without a {what}",
        NextStepRelation.OtherThan when c.Values.Count == 0 => c.EachAnother ? $"each {preposition} a {what} of its own" : $"{preposition} whatever {what}",
        NextStepRelation.OtherThan => $"{(c.EachAnother ? "each " : "")}{preposition} a {what} {(c.EachAnother ? "of its own, " : "")}other than {Any(c.Values)}",
        _ => $"{preposition} the {what} {Any(c.Values)}{(c.EachAnother ? ", each another" : "")}",
    };

    private static bool Truth(NextStepCondition c) => c.Values is ["true"] == (c.Relation != NextStepRelation.OtherThan);

    private static string Article(string word) => word switch
    {
        "learner" => "the learner",
        "" => word,
        _ => $"{("aeio".Contains(word[0], StringComparison.OrdinalIgnoreCase) ? "an" : "a")} {word}",
    };

    private static string Any(IEnumerable<string> values)
    {
        List<string> all = [.. values];
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} or {all[^1]}";
    }
}
