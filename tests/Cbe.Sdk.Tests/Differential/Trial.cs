using System.Text.Json.Nodes;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>One pack, some records and a day: what evaluators are held against each other with, and what is made smaller when they disagree.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Framework">The framework, or none.</param>
/// <param name="Methods">The mastery methods that packs may name.</param>
/// <param name="Learners">The records.</param>
/// <param name="AsOf">The day.</param>
internal sealed record Trial(JsonObject Pack, JsonObject? Framework, MasteryMethodSet Methods, IReadOnlyList<LearnerRecord> Learners, DateOnly AsOf)
{
    /// <summary>The engine; null where the pack or the framework is refused, as happens while they are made smaller.</summary>
    public CbeEngine? Engine()
    {
        try
        {
            return RandomPack.Engine(Pack.ToJsonString(), Framework?.ToJsonString(), Methods, out _);
        }
        catch (Cbe.Sdk.RulePacks.RulePackException)
        {
            return null;
        }
    }
}
