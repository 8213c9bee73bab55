using Cbe.Sdk.Language;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>
/// Names that speak of time spent or of a protected attribute. No progression rule can see either, by construction:
/// students progress on evidence of mastery, not seat time, and who a learner is decides nothing.
/// </summary>
internal static class Topics
{
    private static readonly HashSet<string> Time = new(StringComparer.OrdinalIgnoreCase)
    {
        "seat", "seattime", "attendance", "attended", "absence", "absences", "absent", "tardy", "tardies", "truancy", "enrolment", "enrollment", "enrolled",
        "minutes", "hours", "timespent", "timeontask", "contacthours", "carnegie", "classtime", "screentime",
    };

    private static readonly HashSet<string> Protected = new(StringComparer.OrdinalIgnoreCase)
    {
        "race", "ethnicity", "ethnic", "sex", "gender", "disability", "disabled", "idea", "iep", "ell", "lep", "englishlearner", "englishlanguagelearner",
        "economicdisadvantage", "economicallydisadvantaged", "lowincome", "poverty", "freelunch", "reducedlunch", "frl", "homeless", "migrant", "fostercare",
        "religion", "nationality", "section504", "militaryconnected", "immigrant", "hispanic", "latino", "deprivation", "imd",
    };

    public static FactTopic? Of(string name) =>
        Speaks(name, Time) ? FactTopic.Time : Speaks(name, Protected) ? FactTopic.Protected : null;

    /// <summary>For rules that decide about a learner: both are refused, with the reason.</summary>
    public static NameRefusal? Refuse(string name) => Of(name) switch
    {
        FactTopic.Time => TimeRefusal(name),
        FactTopic.Protected => ProtectedRefusal(name),
        _ => null,
    };

    public static NameRefusal TimeRefusal(string name) => new(Codes.TimeSpent, $"`{name}` is about time spent, which no progression rule can see",
        "students progress on evidence of mastery, not seat time; ask for evidence instead");

    public static NameRefusal ProtectedRefusal(string name) => new(Codes.ProtectedAttribute, $"`{name}` is a protected attribute, which only equity rules can see",
        "a decision about a learner must not depend on it; support can read the learner's stated needs");

    /// <summary>Whether a word of the name, or two or three neighbouring words together, stand in the list: <c>seatTime</c>, <c>daysEnrolled</c>, <c>race_ethnicity</c>.</summary>
    private static bool Speaks(string name, HashSet<string> words)
    {
        var parts = Words(name);
        for (int i = 0; i < parts.Count; i++)
        {
            for (int n = 1; n <= 3 && i + n <= parts.Count; n++)
            {
                if (words.Contains(string.Concat(parts.Skip(i).Take(n))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            bool boundary = i == name.Length || name[i] == '_' || (char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]));
            if (boundary)
            {
                if (i > start)
                {
                    words.Add(name[start..i].Trim('_'));
                }

                start = i;
            }
        }

        words.RemoveAll(w => w.Length == 0);
        return words;
    }
}
