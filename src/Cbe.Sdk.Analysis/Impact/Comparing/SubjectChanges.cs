namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>Counts changes by competency or credential.</summary>
internal static class SubjectChanges
{
    public static IReadOnlyList<SubjectChange> Of(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, CaseChanges changes)
    {
        var counts = new Dictionary<string, (long Cases, long Gained, long Lost, long Otherwise)>(StringComparer.Ordinal);
        for (int i = 0; i < alignment.Count; i++)
        {
            string subject = alignment.New[i] is >= 0 and var row ? now.Subjects[now.SubjectOf(row)] : old.Subjects[old.SubjectOf(alignment.Old[i])];
            byte flags = changes.Flags[i];
            var (cases, gained, lost, otherwise) = counts.GetValueOrDefault(subject);
            counts[subject] = (cases + 1, gained + (flags & CaseChanges.Gained), lost + ((flags & CaseChanges.Lost) >> 1), otherwise + (flags == CaseChanges.Otherwise ? 1 : 0));
        }

        return
        [
            .. counts.Select(c => new SubjectChange(c.Key, c.Value.Cases, c.Value.Gained, c.Value.Lost, c.Value.Otherwise))
                .OrderByDescending(c => c.Gained + c.Lost + c.Otherwise).ThenBy(c => c.Subject, StringComparer.Ordinal),
        ];
    }
}
