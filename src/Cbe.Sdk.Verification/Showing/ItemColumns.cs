using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>The members of an item of evidence as text, in the order in which people read them.</summary>
internal static class ItemColumns
{
    private static readonly (string Name, Func<Evidence, string?> Read)[] Members =
    [
        ("day", e => e.OccurredOn.ToText()),
        ("recorded", e => e.RecordedOn?.ToText()),
        ("sequence", e => Text(e.Sequence)),
        ("level", e => e.Level),
        ("score", e => e.Score?.ToString()),
        ("points", e => e.Points?.ToString()),
        ("of points", e => e.PointsPossible?.ToString()),
        ("late penalty", e => e.LatePenalty?.ToString()),
        ("weight", e => e.Weight?.ToString()),
        ("assessor", e => e.Assessor),
        ("confirmed by", e => e.ConfirmedBy),
        ("setting", e => e.Setting),
        ("form", e => e.Form),
        ("rigor", e => e.Rigor),
        ("purpose", e => e.Purpose),
        ("task", e => e.Task),
        ("attempt", e => Text(e.Attempt)),
        ("chosen", e => e.ChosenByLearner ? "yes" : null),
        ("next steps", e => e.HasNextSteps ? "yes" : null),
        ("feedback", e => e.FeedbackOn?.ToText()),
        ("assessed", e => e.AssessedOn?.ToText()),
        ("due", e => e.DueOn?.ToText()),
        ("excused", e => e.Excused ? "yes" : null),
    ];

    /// <summary>All columns that some of the items have a value for: the competency first, where there are several, and facts last.</summary>
    public static IReadOnlyList<(string Name, Func<Evidence, string?> Read)> Of(IReadOnlyCollection<Evidence> items)
    {
        var facts = items.SelectMany(e => e.Facts.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Read: (Func<Evidence, string?>)(e => e.Facts.TryGetValue(name, out var value) ? value.ToString() : null)));
        (string Name, Func<Evidence, string?> Read) competency = ("competency", e => e.Competency);
        IEnumerable<(string Name, Func<Evidence, string?> Read)> first = items.Select(e => e.Competency).Distinct(StringComparer.Ordinal).Count() > 1 ? [competency] : [];
        return [.. first.Concat(Members).Concat(facts).Where(c => items.Any(e => c.Read(e) is not null))];
    }

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
