using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Everything that an evaluator says of one case, by what it is called; two evaluators agree when these are the same.</summary>
/// <param name="Learner">The learner.</param>
/// <param name="Competency">The competency.</param>
/// <param name="Said">What is said, by name: <c>status</c>, <c>level</c>, <c>mastery score</c>, and each rule.</param>
internal sealed record Found(string Learner, string Competency, IReadOnlyDictionary<string, string?> Said)
{
    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => !IsSpokenOf && Said["mastery score"] is null && Said.All(s => !IsRule(s.Key) || s.Value is null);

    public static Dictionary<string, string?> Outcome(ProgressStatus status, string? level, string? possible, Number? score, string? scoreLevel, int admitted, int setAside, bool provisional) => new(StringComparer.Ordinal)
    {
        ["status"] = status.ToString(),
        ["level"] = level,
        ["possible level"] = possible,
        ["mastery score"] = score?.ToString(),
        ["mastery level"] = scoreLevel,
        ["admitted"] = $"{admitted}",
        ["set aside"] = $"{setAside}",
        ["provisional"] = $"{provisional}",
    };

    public static string Rule(DecisionKind kind, string name) => $"{kind} {name}";

    public static bool IsRule(string called) => char.IsAsciiLetterUpper(called[0]);

    /// <summary>Whether the record says something of it; a framework asks about other competencies too.</summary>
    public bool IsSpokenOf => Said["status"] != nameof(ProgressStatus.NoEvidenceYet) && Said["status"] != nameof(ProgressStatus.Inferred) || Said["set aside"] != "0";

    public static string? Answered(Answer? answer) => answer?.ToString();

    /// <summary>What the two say otherwise, one line each; nothing where they agree.</summary>
    public IEnumerable<string> Against(Found other) =>
        Said.Keys.Union(other.Said.Keys).Where(k => Said.GetValueOrDefault(k) != other.Said.GetValueOrDefault(k))
            .Select(k => $"{Learner}, {Competency}: {k}: {Said.GetValueOrDefault(k) ?? "nothing"} against {other.Said.GetValueOrDefault(k) ?? "nothing"}");
}
