using System.Globalization;
using System.Numerics;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>
/// Whether a fact of the learner that decides something goes with a protected attribute in a population: chi-square on each word of the fact
/// against each group, at 1 %, where every expected count is at least 5. What it finds is a warning: it says where to look, and proves nothing.
/// </summary>
internal static class Proxies
{
    /// <summary>The critical value of chi-square with one degree of freedom at 1 %, in millionths.</summary>
    private const long Critical = 6_634_897;

    public static LawResult Check(Law law, LawSetting setting, IReadOnlyList<LearnerRecord>? learners)
    {
        var facts = setting.Policy.Facts.Where(f => f.Of == FactSubject.Learner && f.ReadBy.Any(e => e is CbeElement.Progression or CbeElement.Assessment)).ToList();
        if (facts.Count == 0)
        {
            return new(law, LawAnswer.NotApplicable, "no fact of the learner is open to rules that decide about progress");
        }

        if (learners is null || learners.Count == 0)
        {
            return new(law, LawAnswer.NotApplicable, $"it speaks of a population, and none is given; open to rules: {string.Join(", ", facts.Select(f => f.Name))}");
        }

        var found = facts.SelectMany(f => Of(f.Name, learners)).ToList();
        return new(law, LawAnswer.Tested, found.Count == 0 ? "no fact that is open to rules goes with a group of these learners" : string.Join("; ", found))
        {
            Method = LawMethod.Population,
            Cases = learners.Count,
        };
    }

    /// <summary>Whether the population says that a fact goes with a group.</summary>
    public static bool Warns(LawResult result) => result is { Law.Number: 24, Method: LawMethod.Population } && result.Because.Contains(" goes with ", StringComparison.Ordinal)
        && !result.Because.StartsWith("no fact", StringComparison.Ordinal);

    private static IEnumerable<string> Of(string fact, IReadOnlyList<LearnerRecord> learners)
    {
        var known = learners.Where(l => l.Facts.ContainsKey(fact)).ToList();
        foreach (string word in known.Select(l => l.Facts[fact].ToString()!).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var (attribute, group) in known.SelectMany(l => l.Subgroups).Select(s => (s.Key, s.Value)).Distinct().Order())
            {
                var stated = known.Where(l => l.Subgroups.ContainsKey(attribute)).ToList();
                long both = stated.Count(l => l.Facts[fact].ToString() == word && l.Subgroups[attribute] == group);
                long alone = stated.Count(l => l.Facts[fact].ToString() == word) - both;
                long others = stated.Count(l => l.Subgroups[attribute] == group) - both;
                if (GoTogether(both, alone, others, stated.Count - both - alone - others))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"`{fact}` {word} goes with {attribute} {group}: {both} of {both + others} in the group, {alone} of {stated.Count - both - others} outside it");
                }
            }
        }
    }

    private static bool GoTogether(BigInteger a, BigInteger b, BigInteger c, BigInteger d)
    {
        var n = a + b + c + d;
        var rows = new[] { a + b, c + d };
        var columns = new[] { a + c, b + d };
        if (n.IsZero || rows.Any(r => columns.Any(k => r * k < 5 * n)))
        {
            return false;
        }

        var difference = (a * d) - (b * c);
        return n * difference * difference * 1_000_000 > Critical * rows[0] * rows[1] * columns[0] * columns[1];
    }
}
