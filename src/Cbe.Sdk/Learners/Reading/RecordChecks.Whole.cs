using System.Globalization;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Whole parts of a record that was made in code: what its type cannot exclude, as the reader of JSON checks its text.</content>
internal sealed partial class RecordChecks
{
    public void LearnerId(string id, Action<string, Problem> report)
    {
        if (string.IsNullOrEmpty(id))
        {
            report("Id", new(Codes.MissingLearner, "the record has no `id`", "name the learner"));
        }
    }

    public void Whole(Evidence e, Action<string, Problem> report)
    {
        Text("Id", e.Id, report);
        CompetencyOf(e.Competency, report);
        Date("OccurredOn", e.OccurredOn, report);
        Least("Sequence", e.Sequence, 0, report);
        Members(e, report);
        Least("Attempt", e.Attempt, 1, report);
        if (e.LacksScore)
        {
            report("Score", new(Codes.MissingScore, $"the evidence `{e.Id}` has neither score nor level", "give one of them if it was judged"));
        }
    }

    /// <summary>What shows only beside the other items: an id that stands twice, more items than one competency may have.</summary>
    public void Together(IReadOnlyList<Evidence> items, Action<string, Problem> report)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"Evidence[{i}]");
            if (items[i].Id is { Length: > 0 } id && !ids.Add(id))
            {
                report($"{at}.Id", TwiceInOneRecord(id));
            }
            else if (items[i].Competency is { Length: > 0 } text && Competency(text, out string competency) is null)
            {
                int count = counts[competency] = counts.GetValueOrDefault(competency) + 1;
                if (count > RecordSchema.MaximumEvidencePerCase)
                {
                    report(at, TooMuch(competency));
                }
            }
        }
    }

    public void Whole(Choice c, Action<string, Problem> report)
    {
        Date("Date", c.Date, report);
        if (!Enum.IsDefined(c.Kind))
        {
            report("Kind", new(Codes.UnknownSymbolInRecord, $"`{(int)c.Kind}` is not a kind of choice", $"kinds: {string.Join(", ", ChoiceKinds.Names.Select(n => $"`{n}`"))}"));
        }

        OptionalCompetency(c.Competency, report);
    }

    public void Whole(Goal g, Action<string, Problem> report)
    {
        Date("SetOn", g.SetOn, report);
        OptionalCompetency(g.Competency, report);
    }

    public void Whole(SupportEvent s, Action<string, Problem> report)
    {
        Date("GivenOn", s.GivenOn, report);
        Text("Kind", s.Kind, report);
        OptionalCompetency(s.Competency, report);
        Least("Tier", s.Tier, 1, report);
    }

    public void Whole(PathwayPlan p, Action<string, Problem> report)
    {
        for (int i = 0; i < p.Entries.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"Entries[{i}].");
            CompetencyOf(p.Entries[i].Competency, (member, problem) => report(at + member, problem));
        }
    }

    public void Whole(Award a, Action<string, Problem> report)
    {
        if (a.Competency is null == a.Credential is null)
        {
            report("", new(Codes.NotAllowed, "an award names a competency or a credential", "give one of `competency` and `credential`"));
        }

        OptionalCompetency(a.Competency, report);
        if (a.Level is { } level && Level(level, out _) is { } problem)
        {
            report("Level", problem);
        }

        Date("AwardedOn", a.AwardedOn, report);
    }

    public void Whole(Override o, Action<string, Problem> report)
    {
        CompetencyOf(o.Competency, report);
        if (Text("Level", o.Level, report) && Level(o.Level, out _) is { } problem)
        {
            report("Level", problem);
        }

        Text("ByRole", o.ByRole, report);
        Text("Reason", o.Reason, report);
        Date("DecidedOn", o.DecidedOn, report);
    }

    private void OptionalCompetency(string? text, Action<string, Problem> report)
    {
        if (!string.IsNullOrEmpty(text))
        {
            CompetencyOf(text, report);
        }
    }

    private void CompetencyOf(string text, Action<string, Problem> report)
    {
        if (Text("Competency", text, report) && Competency(text, out _) is { } problem)
        {
            report("Competency", problem);
        }
    }

    private static bool Text(string member, string? text, Action<string, Problem> report)
    {
        if (!string.IsNullOrEmpty(text))
        {
            return true;
        }

        string key = KeyOf(member);
        report(member, text is null ? new(Codes.MissingKey, $"the key `{key}` is missing", $"add `\"{key}\"`") : new(Codes.NotAllowed, $"`{key}` is empty"));
        return false;
    }

    private static void Date(string member, DateOnly day, Action<string, Problem> report)
    {
        if (day == default)
        {
            report(member, new(Codes.MissingKey, $"the key `{KeyOf(member)}` is missing", $"add `\"{KeyOf(member)}\"`"));
        }
    }

    private static void Least(string member, int? number, int least, Action<string, Problem> report)
    {
        if (number < least)
        {
            report(member, new(Codes.WrongShape, string.Create(CultureInfo.InvariantCulture, $"`{KeyOf(member)}` must be a whole number from {least} on")));
        }
    }

    private static string KeyOf(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
