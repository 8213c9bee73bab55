using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>
/// The order of attempts at one task: that of evidence, in which attempts with a number stand by their numbers, so that an
/// older attempt that was judged later never comes after a newer one. Of the same number the one judged later is the newer: it was judged again.
/// </summary>
internal static class AttemptOrder
{
    /// <param name="attempts">The attempts.</param>
    /// <param name="compare">The order of evidence.</param>
    public static List<JudgedEvidence> Of(IEnumerable<JudgedEvidence> attempts, Comparison<JudgedEvidence> compare)
    {
        List<JudgedEvidence> ordered = [.. attempts];
        ordered.Sort(compare);

        // Where only some have numbers these change places among themselves: to compare a number with a day would give no order.
        var numbered = new Queue<JudgedEvidence>(ordered.Where(a => a.Evidence.Attempt is not null)
            .OrderBy(a => a.Evidence.Attempt).ThenBy(a => JudgedOn(a.Evidence)).ThenBy(a => a.Evidence.RecordedOn));
        return [.. ordered.Select(a => a.Evidence.Attempt is null ? a : numbered.Dequeue())];
    }

    /// <summary>Whether two are the same attempt, judged again.</summary>
    public static bool AreSame(JudgedEvidence a, JudgedEvidence b) => a.Evidence.Attempt is not null && a.Evidence.Attempt == b.Evidence.Attempt;

    private static DateOnly JudgedOn(Evidence evidence) => evidence.AssessedOn ?? evidence.RecordedOn ?? evidence.OccurredOn;
}
