using System.Globalization;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>What a pack sets beside its rules and figures.</summary>
internal static class SettingChanges
{
    public static IEnumerable<ChangeGroup?> Between(RulePack old, RulePack now)
    {
        yield return Scale(old.Scale, now.Scale);
        yield return ChangeGroup.Of("mastery", old.Mastery, now.Mastery, Words, (p, v) => p with { Mastery = v });
        yield return Assessment("assessment.score", old, now, a => a.Score, v => v?.Text, (a, v) => a with { Score = v });
        yield return Assessment("assessment.order", old, now, a => a.Order, Word, (a, v) => a with { Order = v });
        yield return Assessment("assessment.attempts", old, now, a => a.Attempts, Word, (a, v) => a with { Attempts = v });
        yield return Assessment("assessment.provisional", old, now, a => a.Provisional, v => v?.Text, (a, v) => a with { Provisional = v });
        yield return Progression("progression.keepOnceEarned", old, now, p => p.KeepOnceEarned ?? false, Word, (p, v) => p with { KeepOnceEarned = v });
        yield return Progression("progression.renewal", old, now, p => p.Renewal, Word, (p, v) => p with { Renewal = v });
        yield return ChangeGroup.Of("inference", string.Join(", ", old.Inference ?? []), string.Join(", ", now.Inference ?? []), v => v.Length == 0 ? null : v,
            (p, v) => p with { Inference = v.Length == 0 ? null : v.Split(", ") });
        yield return Credentials(old, now);
    }

    /// <summary>Credentials are equal when they are written alike; what is in them is told by their names alone.</summary>
    private static ChangeGroup? Credentials(RulePack old, RulePack now)
    {
        if (Written(old) == Written(now))
        {
            return null;
        }

        var change = new PackChange("credentials", Names(old), Names(now));
        return new([change], (pack, isMade) => pack with { Credentials = (isMade(change) ? now : old).Credentials });

        static string Written(RulePack pack) => new RulePack { Id = "credentials", Version = "1", Credentials = pack.Credentials }.ContentHash;
        static string? Names(RulePack pack) => pack.Credentials.Count == 0 ? null : string.Join(", ", pack.Credentials.Select(c => c.Id));
    }

    /// <summary>Of scales with the same levels, the figures; others are no change that can be made by itself.</summary>
    private static ChangeGroup? Scale(PerformanceScale? old, PerformanceScale? now) =>
        old is null || now is null || Words(old) == Words(now) ? null : ChangeGroup.Of("scale", old, now, Words, (p, v) => p with { Scale = v });

    private static ChangeGroup? Assessment<T>(string place, RulePack old, RulePack now, Func<AssessmentSection, T> get, Func<T, string?> words, Func<AssessmentSection, T, AssessmentSection> set) =>
        ChangeGroup.Of(place, get(old.Elements.Assessment), get(now.Elements.Assessment), words, (p, v) => p with { Elements = p.Elements with { Assessment = set(p.Elements.Assessment, v) } });

    private static ChangeGroup? Progression<T>(string place, RulePack old, RulePack now, Func<ProgressionSection, T> get, Func<T, string?> words, Func<ProgressionSection, T, ProgressionSection> set) =>
        ChangeGroup.Of(place, get(old.Elements.Progression), get(now.Elements.Progression), words, (p, v) => p with { Elements = p.Elements with { Progression = set(p.Elements.Progression, v) } });

    private static string Words(PerformanceScale scale) =>
        $"{string.Join(", ", scale.Levels.Names)}; proficient {scale.Levels.NameOf(scale.Proficient)}; scores {scale.MinimumScore} to {scale.MaximumScore}{(scale.Cuts.Count == 0 ? "" : $"; cuts {string.Join(", ", scale.Cuts)}")}";

    private static string? Words(MasterySetting? setting) => setting is null ? null
        : (setting.Expression?.Text ?? setting.Method)
        + string.Concat(setting.Arguments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $", {a.Key} {a.Value}"))
        + (setting.Digits is { } digits ? string.Create(CultureInfo.InvariantCulture, $", {digits} digits") : "")
        + string.Concat(setting.For.Select(f => $"; for {string.Join(", ", f.Competencies.Concat(f.Kinds))}: {Words(f.Setting)}"));

    private static string? Word<T>(T value) => value is Renewal renewal
        ? string.Create(CultureInfo.InvariantCulture, $"{(renewal.Years is { } years ? $"{years} years" : $"{renewal.Days} days")}{(renewal.Reset ? ", from the start" : "")}")
        : value?.ToString()?.ToLowerInvariant();
}
