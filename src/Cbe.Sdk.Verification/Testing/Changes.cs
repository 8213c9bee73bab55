using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Changes that several laws make.</summary>
internal static class Changes
{
    /// <summary>One item is other than it was.</summary>
    /// <param name="name">What the learner beside is called.</param>
    /// <param name="id">The item.</param>
    /// <param name="change">The item as it is then; null where the law does not speak of it.</param>
    public static Change Item(string name, string id, Func<Evidence, Evidence?> change) => new(name, learner =>
        learner.Evidence.FirstOrDefault(e => e.Id == id) is { } item && change(item) is { } changed && changed != item
            ? new(learner, learner with { Evidence = [.. learner.Evidence.Select(e => e.Id == id ? changed : e)] })
            : null) { Item = id };

    /// <summary>One more item.</summary>
    /// <param name="name">What the learner beside is called.</param>
    /// <param name="item">The item.</param>
    /// <param name="sides">The learner to whom it is added; null where the law does not speak of them.</param>
    public static Change Add(string name, Evidence item, Func<LearnerRecord, Evidence, LearnerRecord?> sides) => new(name, learner =>
        sides(learner, item) is { } left ? new(left, left with { Evidence = [.. left.Evidence, item] }) : null)
    {
        Item = item.Id,
        Smaller = () => SmallerItems.Of(item).Select(smaller => Add(name, smaller, sides)),
    };

    /// <summary>One item is taken away.</summary>
    public static Change Remove(string name, string id, Func<LearnerRecord, bool> speaks) => new(name, learner =>
        learner.Evidence.Any(e => e.Id == id) && speaks(learner) ? new(learner, learner with { Evidence = [.. learner.Evidence.Where(e => e.Id != id)] }) : null) { Item = id };
}
