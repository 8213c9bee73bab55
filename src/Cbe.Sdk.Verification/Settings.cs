using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification;

/// <summary>The day and the competency that laws are asked about, where nobody says which.</summary>
internal static class Settings
{
    private const int HalfAYear = 180;

    public static LawSetting Of(CbeEngine engine, FairnessOptions options)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Cases, 1);
        var asOf = options.AsOf ?? DayInForce(engine.Pack.Effective);
        return new(engine, asOf, Competency(engine, asOf, options.Competency)) { Cases = options.Cases, Seed = unchecked((ulong)options.Seed) };
    }

    /// <summary>Half a year after the first day, where there is one; never after the last.</summary>
    public static DateOnly DayInForce(EffectivePeriod effective)
    {
        var day = effective.From is { } from ? from.AddDays(HalfAYear) : effective.To ?? new DateOnly(2026, 1, 15);
        return effective.To is { } to && to < day ? to : day;
    }

    /// <summary>A competency that stands for the others.</summary>
    public static Competency Competency(CbeEngine engine, DateOnly asOf, string? id)
    {
        if (engine.Framework is not { } framework)
        {
            return new Competency { Id = id ?? "competency" };
        }

        if (id is not null)
        {
            return framework.Find(id) ?? throw new ArgumentException($"the framework {framework.Title} has no competency `{id}`", nameof(id));
        }

        var headings = framework.Competencies.SelectMany(c => c.Parents).ToHashSet(StringComparer.Ordinal);
        var leaves = framework.Competencies.Where(c => !headings.Contains(c.Id)).ToList();
        var policy = engine.PolicyOn(asOf);
        bool waits = policy.Levels.Select(l => l.Rule).Concat(policy.AdvanceCompetency).Concat(policy.AwardCompetency)
            .Any(r => BoundTree.Parts(r.Condition).Any(n => n is InputNode { Field.Name: "prerequisites" }));
        return leaves.Find(c => c.Prerequisites.Count > 0 == waits) ?? (leaves.Count > 0 ? leaves[0] : new Competency { Id = "competency" });
    }
}
