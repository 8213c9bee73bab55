using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>The hash of a framework's content. The order of competencies is content, for it is an order of learning; the order of relations is not.</summary>
internal static class FrameworkHash
{
    public static string Of(CompetencyFramework framework)
    {
        var json = new CanonicalJson().Open('{')
            .Member("id", framework.Id).Member("title", framework.Title).Member("version", framework.Version)
            .List("competencies", framework.Competencies, Write)
            .List("associations", [.. framework.Associations
                .OrderBy(a => a.Origin, StringComparer.Ordinal).ThenBy(a => a.TypeText, StringComparer.Ordinal)
                .ThenBy(a => a.Destination, StringComparer.Ordinal)], Write);
        return json.Close('}').Hash();
    }

    private static void Write(Competency c, CanonicalJson json)
    {
        json.Open('{').Member("id", c.Id).Member("code", c.Code).Member("statement", c.Statement).Member("iCan", c.ICan)
            .Member("kind", c.Kind).Member("uri", c.Uri).Texts("educationLevels", c.EducationLevels)
            .Texts("parents", Sorted(c.Parents)).Texts("prerequisites", Sorted(c.Prerequisites))
            .Texts("related", Sorted(c.Related)).Texts("equivalent", Sorted(c.Equivalent)).Member("rigor", c.Rigor).Member("notes", c.Notes);
        if (c.Rubric is { } rubric)
        {
            json.Key("rubric").Open('{').Member("id", rubric.Id).Member("title", rubric.Title)
                .List("criteria", rubric.Criteria, Write).Close('}');
        }

        json.Close('}');
    }

    private static List<string> Sorted(IReadOnlyList<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    private static void Write(RubricCriterion c, CanonicalJson json) =>
        json.Open('{').Member("id", c.Id).Member("category", c.Category).Member("description", c.Description)
            .Literal("weight", c.Weight?.ToString()).List("levels", c.Levels, Write).Close('}');

    private static void Write(RubricLevel l, CanonicalJson json) =>
        json.Open('{').Member("quality", l.Quality).Member("description", l.Description)
            .Literal("score", l.Score?.ToString()).Member("feedback", l.Feedback).Close('}');

    private static void Write(Association a, CanonicalJson json) =>
        json.Open('[').Text(a.Origin).Text(a.TypeText).Text(a.Destination).Close(']');
}
