using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Frameworks;

/// <content>Rubrics: each criterion belongs to the item its <c>CFItemURI</c> names.</content>
internal sealed partial class CaseReader
{
    private void ReadRubrics()
    {
        foreach (var rubric in Items(package, "CFRubrics"))
        {
            CountUnknown(rubric, CaseKeys.Rubric);
            foreach (var criterion in InOrder(Items(rubric, "CFRubricCriteria")))
            {
                CountUnknown(criterion, CaseKeys.Criterion);
                string? itemId = LinkOf(criterion, "CFItemURI");
                if (itemId is null || !_byId.TryGetValue(itemId, out var item))
                {
                    _unresolved++;
                    diagnostics.Add(Codes.UnresolvedAssociation, $"the criterion's item `{itemId}` is not in the framework", criterion.Location);
                    continue;
                }

                _criteria++;
                item.RubricId ??= Text(rubric, "identifier");
                item.RubricTitle ??= Text(rubric, "title");
                item.Criteria.Add(Criterion(criterion));
            }
        }
    }

    private RubricCriterion Criterion(JsonValue criterion) => new()
    {
        Id = Text(criterion, "identifier"),
        Category = Text(criterion, "category"),
        Description = Text(criterion, "description") ?? "",
        Weight = NumberOf(criterion, "weight"),
        Levels = [.. InOrder(Items(criterion, "CFRubricCriterionLevels")).Select(Level)],
    };

    private RubricLevel Level(JsonValue level)
    {
        CountUnknown(level, CaseKeys.Level);
        return new()
        {
            Quality = Text(level, "quality"),
            Description = Text(level, "description") ?? "",
            Score = NumberOf(level, "score"),
            Feedback = Text(level, "feedback"),
        };
    }

    private static IEnumerable<JsonValue> InOrder(IReadOnlyList<JsonValue> values) =>
        values.OrderBy(v => NumberOf(v, "position") ?? Number.Zero);

    private static Number? NumberOf(JsonValue value, string key) =>
        value[key] is { Kind: JsonKind.Number } number && Number.TryParse(number.Text, out var n) ? n : null;
}
