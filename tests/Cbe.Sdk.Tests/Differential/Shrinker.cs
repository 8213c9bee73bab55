using System.Diagnostics;
using System.Text.Json.Nodes;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Makes a trial in which something goes wrong smaller, as long as it still goes wrong: learners, items, members of items, rules, parts of expressions.</summary>
internal sealed class Shrinker(Func<Trial, bool> fails, TimeSpan atMost)
{
    private static readonly string[] Kept = ["language", "id", "version", "scale", "levels", "proficient", "level", "ruleName", "tier", "title", "statement", "competencies", "type", "of", "about"];

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public Trial Least(Trial trial)
    {
        string before;
        do
        {
            before = Size(trial);
            trial = Items(Learners(trial));
            trial = Document(trial, t => t.Pack, (t, pack) => t with { Pack = pack });
            trial = trial.Framework is null || Try(trial with { Framework = null }) ? trial with { Framework = null }
                : Document(trial, t => t.Framework!, (t, framework) => t with { Framework = framework });
            trial = Evidence(trial);
        }
        while (Size(trial) != before && _clock.Elapsed < atMost);
        return trial;
    }

    private static string Size(Trial trial) => $"{trial.Pack.ToJsonString().Length} {trial.Framework?.ToJsonString().Length} {string.Concat(trial.Learners.Select(LearnerJson.Write)).Length}";

    private bool Try(Trial trial)
    {
        if (_clock.Elapsed > atMost)
        {
            return false;
        }

        try
        {
            return fails(trial);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private Trial Learners(Trial trial) => trial with { Learners = Fewer(trial.Learners, l => Try(trial with { Learners = l })) };

    /// <summary>Evidence of one competency after another, then item by item.</summary>
    private Trial Items(Trial trial)
    {
        for (int i = 0; i < trial.Learners.Count; i++)
        {
            int at = i;
            foreach (string competency in trial.Learners[i].Evidence.Select(e => e.Competency).Distinct().ToList())
            {
                var fewer = With([.. trial.Learners[at].Evidence.Where(e => e.Competency != competency)]);
                trial = Try(fewer) ? fewer : trial;
            }

            Fewer(trial.Learners[i].Evidence, evidence =>
            {
                bool fails = Try(With(evidence));
                trial = fails ? With(evidence) : trial;
                return fails;
            });

            Trial With(IReadOnlyList<Evidence> evidence) => trial with { Learners = [.. trial.Learners.Take(at), trial.Learners[at] with { Evidence = evidence }, .. trial.Learners.Skip(at + 1)] };
        }

        return trial;
    }

    /// <summary>Half of a list, a quarter, and so on down to one item less.</summary>
    private static IReadOnlyList<T> Fewer<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, bool> stillFails)
    {
        for (int size = Math.Max(1, items.Count / 2); size >= 1 && items.Count > 0; size = size == 1 ? 0 : size / 2)
        {
            for (int from = 0; from < items.Count;)
            {
                IReadOnlyList<T> rest = [.. items.Take(from), .. items.Skip(from + size)];
                if (stillFails(rest))
                {
                    items = rest;
                }
                else
                {
                    from += size;
                }
            }
        }

        return items;
    }

    private Trial Evidence(Trial trial)
    {
        for (int i = 0; i < trial.Learners.Count; i++)
        {
            foreach (var emptied in RecordParts.Of(trial.Learners[i]))
            {
                Replace(i, emptied(trial.Learners[i]));
            }

            for (int e = 0; e < trial.Learners[i].Evidence.Count; e++)
            {
                foreach (var emptied in RecordParts.OfEvidence)
                {
                    var evidence = trial.Learners[i].Evidence;
                    Replace(i, trial.Learners[i] with { Evidence = [.. evidence.Take(e), emptied(evidence[e]), .. evidence.Skip(e + 1)] });
                }
            }
        }

        return trial;

        Trial With(int at, LearnerRecord learner) => trial with { Learners = [.. trial.Learners.Take(at), learner, .. trial.Learners.Skip(at + 1)] };

        void Replace(int at, LearnerRecord learner)
        {
            if (LearnerJson.Write(learner) != LearnerJson.Write(trial.Learners[at]) && Try(With(at, learner)))
            {
                trial = With(at, learner);
            }
        }
    }

    /// <summary>Drops members and items of a document, largest first, and makes its expressions shorter.</summary>
    private Trial Document(Trial trial, Func<Trial, JsonObject> get, Func<Trial, JsonObject, Trial> set)
    {
        var edits = Edits(get(trial), []).ToList();
        for (int i = 0; i < edits.Count && _clock.Elapsed < atMost;)
        {
            if (edits[i]((JsonObject)get(trial).DeepClone()) is { } smaller && Try(set(trial, smaller)))
            {
                trial = set(trial, smaller);
                edits = [.. Edits(get(trial), [])];
            }
            else
            {
                i++;
            }
        }

        return trial;
    }

    private static IEnumerable<Func<JsonObject, JsonObject?>> Edits(JsonNode node, object[] path)
    {
        if (node is JsonObject json)
        {
            foreach (var (key, value) in json.ToList())
            {
                if (!Kept.Contains(key))
                {
                    yield return root => At(root, path) is JsonObject own && own.Remove(key) ? root : null;
                }

                foreach (var edit in value is null ? [] : key is "expression" or "score" or "provisional" && value is JsonValue ? Shorter((string)value!, path, key) : Edits(value, [.. path, key]))
                {
                    yield return edit;
                }
            }
        }
        else if (node is JsonArray array)
        {
            for (int i = 0; i < array.Count; i++)
            {
                int at = i;
                yield return root =>
                {
                    ((JsonArray)At(root, path)!).RemoveAt(at);
                    return root;
                };
                foreach (var edit in array[i] is { } item ? Edits(item, [.. path, i]) : [])
                {
                    yield return edit;
                }
            }
        }
    }

    private static IEnumerable<Func<JsonObject, JsonObject?>> Shorter(string text, object[] path, string key) =>
        ExpressionParts.Shorter(text).Select(shorter => (Func<JsonObject, JsonObject?>)(root =>
        {
            ((JsonObject)At(root, path)!)[key] = shorter;
            return root;
        }));

    private static JsonNode? At(JsonNode root, object[] path) => path.Aggregate((JsonNode?)root, (node, step) => step is int index ? node?[index] : node?[(string)step]);
}
