using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>An item of evidence with one member changed or not told; members that no rule reads are left alone.</summary>
internal static class ItemChanges
{
    public static IEnumerable<Evidence> Of(Evidence item, DateOnly asOf, Knobs knobs)
    {
        foreach (string? level in knobs.Engine.Scale.Levels.Names.Append(null!))
        {
            yield return item with { Level = level };
        }

        foreach (var score in knobs.Scores)
        {
            yield return item with { Score = score };
        }

        yield return item with { Score = null };
        foreach (int days in knobs.Wholes)
        {
            yield return item with { OccurredOn = Changes.Before(asOf, days), RecordedOn = null };
        }

        foreach (var changed in Words(item, knobs).Concat(Others(item, asOf, knobs)))
        {
            yield return changed;
        }
    }

    private static IEnumerable<Evidence> Words(Evidence item, Knobs knobs)
    {
        var symbols = knobs.Engine.RecordSchema.Symbols;
        return Each("Assessor", symbols.Assessor.Values, w => item with { Assessor = w })
            .Concat(Each("ConfirmedBy", symbols.ConfirmedBy.Values, w => item with { ConfirmedBy = w }))
            .Concat(Each("Setting", symbols.Setting.Values, w => item with { Setting = w }))
            .Concat(Each("Form", symbols.Form.Values, w => item with { Form = w }))
            .Concat(Each("Rigor", symbols.Rigor.Values, w => item with { Rigor = w }))
            .Concat(Each("Purpose", symbols.Purpose.Values, w => item with { Purpose = w }));

        IEnumerable<Evidence> Each(string member, IReadOnlyList<string> words, Func<string?, Evidence> with) =>
            knobs.Reads(member) ? words.Cast<string?>().Append(null).Select(with) : [];
    }

    private static IEnumerable<Evidence> Others(Evidence item, DateOnly asOf, Knobs knobs)
    {
        if (knobs.Reads("ChosenByLearner", "ShownByChoice"))
        {
            yield return item with { ChosenByLearner = !item.ChosenByLearner };
        }

        if (knobs.Reads("HasNextSteps"))
        {
            yield return item with { HasNextSteps = !item.HasNextSteps };
        }

        if (knobs.Reads("FeedbackDays"))
        {
            yield return item with { FeedbackOn = null };
            foreach (int days in knobs.Wholes.Where(d => item.OccurredOn.DayNumber + d <= DateOnly.MaxValue.DayNumber))
            {
                yield return item with { FeedbackOn = item.OccurredOn.AddDays(days) };
            }
        }

        if (knobs.Reads("Attempt", "retakes", "previous.Score", "previous.Days", "previous.Level"))
        {
            foreach (int? attempt in knobs.Wholes.Where(w => w is >= 1 and <= 10).Cast<int?>().Append(null))
            {
                yield return item with { Attempt = attempt };
            }
        }

        if (knobs.Reads("Excused"))
        {
            yield return item with { Excused = !item.Excused };
        }

        foreach (var fact in knobs.Facts(FactSubject.Evidence))
        {
            foreach (var facts in FactChanges.Of(item.Facts, fact, asOf, knobs))
            {
                yield return item with { Facts = facts };
            }
        }
    }
}
