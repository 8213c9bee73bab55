using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Who a learner is: the school, the subgroups, and the groups of the model to which the learner belongs.</summary>
internal sealed class WhoMaker(SimulationPlan plan)
{
    public Who Make(int learner)
    {
        var model = plan.Model;
        int school = plan.Chance(learner, Purpose.School).Below(model.Schools.Count);
        var subgroups = new Dictionary<string, string>(model.Subgroups.Count + 1, StringComparer.Ordinal);
        if (model.Schools.Attribute is { } attribute)
        {
            subgroups[attribute] = NameOf(school);
        }

        var chance = plan.Chance(learner, Purpose.Who);
        foreach (var subgroup in model.Subgroups)
        {
            if (Value(subgroup, subgroups, school, chance.Micros()) is { } value)
            {
                subgroups[subgroup.Attribute] = value;
            }
        }

        return new(school, subgroups, Groups(subgroups));
    }

    private static string NameOf(int school) => FormattableString.Invariant($"school-{school + 1:D3}");

    private string? Value(SubgroupModel subgroup, Dictionary<string, string> known, int school, long at)
    {
        var shares = subgroup.By is { } by && known.TryGetValue(by, out string? value) && subgroup.When.TryGetValue(value, out var when) ? when : subgroup.Values;
        return subgroup.BySchool is { } bySchool ? BySchool(shares, bySchool, school, at) : shares.At(at);
    }

    /// <summary>The first value has the school's share; the other values have what is left as they have it among themselves.</summary>
    private string? BySchool(WordShares shares, Draw bySchool, int school, long at)
    {
        long place = (((2L * school) + 1) << 31) / plan.Model.Schools.Count;
        long first = bySchool.At((uint)place).Micros;
        long usual = shares.Shares[0].Value.Micros;
        return at < first ? shares.Shares[0].Key : shares.At(usual + ((at - first) * (Number.Scale - usual) / (Number.Scale - first)));
    }

    private ulong Groups(Dictionary<string, string> subgroups)
    {
        ulong groups = 0;
        foreach (var (index, group) in plan.Model.Groups.Index())
        {
            groups |= group.Where.All(w => subgroups.TryGetValue(w.Key, out string? value) && value == w.Value) ? 1UL << index : 0;
        }

        return groups;
    }
}

/// <summary>Who a learner is.</summary>
internal sealed record Who(int School, IReadOnlyDictionary<string, string> Subgroups, ulong Groups);
