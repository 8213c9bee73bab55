using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>What fits together within a model: attributes that depend on others, groups of values that there are.</summary>
internal static class ModelChecks
{
    public static void Check(PopulationModel model, ModelNode root, ModelText text)
    {
        if (model.From is { } from && model.To is { } to && to < from)
        {
            text.Report(Codes.NotAllowed, "the last day lies before the first", root["to"]!);
        }

        var before = new List<string>();
        foreach (var subgroup in model.Subgroups)
        {
            Subgroup(subgroup, before, model, root["subgroups"]![subgroup.Attribute]!, text);
            before.Add(subgroup.Attribute);
        }

        string[] known = [.. before, .. model.Schools.Attribute is { } school ? (string[])[school] : []];
        // What is no object has been reported, and is no group.
        foreach (var (group, node) in model.Groups.Zip(root["groups"]?.Items.Where(i => i.Kind == JsonTokenType.StartObject) ?? []))
        {
            Group(group, known, model, node, text);
        }
    }

    private static void Subgroup(SubgroupModel subgroup, IReadOnlyList<string> before, PopulationModel model, ModelNode node, ModelText text)
    {
        if (subgroup.Attribute == model.Schools.Attribute)
        {
            text.Report(Codes.NotAllowed, $"`{subgroup.Attribute}` is the attribute of schools already", node);
        }

        if (subgroup.By is { } by && !before.Contains(by))
        {
            text.Report(Codes.NotAllowed, $"`{subgroup.Attribute}` depends on `{by}`, which does not stand before it", node["by"]!, NearMiss.Help(by, before, "attributes before it"));
        }

        if (subgroup.When.Count > 0 && subgroup.By is null)
        {
            text.Report(Codes.MissingKey, "`when` needs the attribute on which it depends", node["when"]!, "add `\"by\"`");
        }

        if (subgroup.Values.Shares.Count == 0)
        {
            text.Report(Codes.MissingKey, $"the attribute `{subgroup.Attribute}` has no values", node, "add `\"values\": { \"yes\": 0.1, \"no\": 0.9 }`");
        }

        string[] values = [.. subgroup.Values.Shares.Select(s => s.Key)];
        foreach (var (value, shares) in subgroup.When.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            foreach (var (word, _) in shares.Shares.Where(s => !values.Contains(s.Key)))
            {
                text.Report(Codes.NotAllowed, $"`{word}` is no value of `{subgroup.Attribute}`", node["when"]![value]!, NearMiss.Help(word, values, "values"));
            }
        }
    }

    private static void Group(GroupModel group, IReadOnlyList<string> known, PopulationModel model, ModelNode node, ModelText text)
    {
        if (group.Where.Count == 0)
        {
            text.Report(Codes.MissingKey, "a group says whom it means", node, "add `\"where\": { \"englishLearner\": \"yes\" }`");
        }

        foreach (var (attribute, value) in group.Where.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            var at = node["where"]![attribute]!;
            if (!known.Contains(attribute))
            {
                text.Report(Codes.NotAllowed, $"there is no attribute `{attribute}`", at, NearMiss.Help(attribute, [.. known], "attributes"));
            }
            else if (model.Subgroups.FirstOrDefault(s => s.Attribute == attribute) is { } subgroup && !subgroup.Values.Shares.Any(s => s.Key == value))
            {
                text.Report(Codes.NotAllowed, $"`{value}` is no value of `{attribute}`", at, NearMiss.Help(value, [.. subgroup.Values.Shares.Select(s => s.Key)], "values"));
            }
        }
    }
}
