namespace Cbe.Sdk.Verification.Testing;

/// <summary>Conditions that many laws have.</summary>
internal static class Conditions
{
    public static Condition ItemCounts(LawScope scope) => new("the item counts", s => s.ItemCounts) { NeedsNo = scope.CanSetAside };

    public static Condition LevelReached { get; } = new("a level is surely reached", s => s.Left.Decided.Least > 0);

    public static Condition Moved { get; } = new("the decision is other", s => s.Moved) { NeedsNo = true };

    /// <summary>For laws under which nothing moves where they hold.</summary>
    public static Condition Stays { get; } = new("the decision is the same", s => !s.Moved);

    public static Condition Ties { get; } = new("items are of one day", s => s.Pair.Left.Evidence.GroupBy(e => (e.Competency, e.OccurredOn)).Any(g => g.Count() > 1)) { NeedsNo = true };

    /// <summary>Each rule of progress is met by some learner, where evidence alone can meet it.</summary>
    public static IEnumerable<Condition> RulesAreMet(LawScope scope) =>
        scope.Rules.Where(r => Symbolic.ReadSet.Of(r).Inputs is { Count: > 0 } inputs && inputs.All(Own))
            .Select(r => new Condition($"`{r.Name}` is met", s => s.Left.Answers.GetValueOrDefault(r.Name) == Values.Answer.Met));

    private static bool Own(string input) => input is "evidence" or "attempts" or "trend" or "mastery.Score" or "mastery.Level" or "progress.Level" or "progress.Provisional" or "asOf";
}
