using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>What of a pack is decided in tables.</summary>
internal static class TableCapabilities
{
    private const string OneLearner = "it looks at all competencies of a learner together";

    /// <param name="pack">The pack, bound for any of its eras: they differ in figures only.</param>
    /// <param name="settings">What the host adds.</param>
    /// <param name="hasFramework">Whether there is a framework.</param>
    public static IReadOnlyList<TableCapability> Of(BoundPack pack, CbeEngineSettings settings, bool hasFramework)
    {
        List<TableCapability> all = [.. Assessment(pack, settings), .. Progression(pack, hasFramework)];
        if (pack.Rules["support.rules"].Count > 0)
        {
            all.Add(new(CbeElement.Support, "whether support is due", TableSupport.Full));
            all.Add(new(CbeElement.Support, "since when it has been due, and whether it came in time", TableSupport.ReportsOnly, "it looks at every earlier day"));
        }

        foreach (var (element, part, what) in new[]
        {
            (CbeElement.Agency, "agency.rules", "how much learners decide"),
            (CbeElement.Pathways, "pathways.ready", "what a learner is ready for"),
            (CbeElement.Pathways, "pathways.rules.competency", "findings about ways"),
            (CbeElement.Pathways, "pathways.rules.credential", "findings about ways to credentials"),
        })
        {
            if (pack.Rules[part].Count > 0)
            {
                all.Add(new(element, what, TableSupport.ReportsOnly, OneLearner));
            }
        }

        if (pack.Rules["equity.rules"].Count > 0)
        {
            all.Add(new(CbeElement.Equity, "subgroups", TableSupport.ReportsOnly, "it counts decisions about learners"));
        }

        if (pack.Rules.Any(r => r.Key.StartsWith("expectations.", StringComparison.Ordinal) && r.Value.Count > 0))
        {
            all.Add(new(CbeElement.Expectations, "how competencies are put", TableSupport.ReportsOnly, "it is about the framework, and the same for every learner"));
        }

        return all;
    }

    /// <summary>Reports what a table would decide otherwise than a report.</summary>
    public static void Check(BoundPack pack, CbeEngineSettings settings, bool hasFramework, DiagnosticBag diagnostics)
    {
        foreach (var refused in Of(pack, settings, hasFramework).Where(c => c.Support == TableSupport.Refused))
        {
            diagnostics.Add(Codes.NotInTables, $"tables cannot decide {refused.What}: {refused.Reason}",
                pack.Pack.Source?.Location ?? new Location($"pack {pack.Pack.Id}", "", 0, 0, 0, ""), "evaluate learner by learner, or leave it out of the pack");
        }
    }

    private static IEnumerable<TableCapability> Assessment(BoundPack pack, CbeEngineSettings settings)
    {
        yield return new(CbeElement.Assessment, "which evidence counts", TableSupport.Full);
        if (pack.EvidencePolicy.Attempts != AttemptPolicy.All)
        {
            yield return new(CbeElement.Assessment, "which attempt at a task counts", TableSupport.CaseByCase, "attempts are looked at beside each other");
        }

        if (pack.EvidencePolicy.Retake.Count > 0)
        {
            yield return new(CbeElement.Assessment, "which retakes are allowed", TableSupport.Refused, "each retake depends on the one before it");
        }

        if (pack.Rules["assessment.rules"].Count > 0)
        {
            yield return new(CbeElement.Assessment, "findings about single items", TableSupport.ReportsOnly, "a table has a row for a case, not for an item");
        }

        if (settings.Facts is not null)
        {
            yield return new(CbeElement.Assessment, "facts that the host supplies", TableSupport.Refused, "they are asked for learner by learner and day by day; put them into the records of the table");
        }
    }

    private static IEnumerable<TableCapability> Progression(BoundPack pack, bool hasFramework)
    {
        yield return new(CbeElement.Progression, "levels, who advances and what is awarded", TableSupport.Full);
        foreach (var method in Methods(pack).DistinctBy(m => m.Name))
        {
            yield return method.RunsEverywhere
                ? new(CbeElement.Progression, $"the method `{method.Name}`", method is Fold ? TableSupport.Full : TableSupport.CaseByCase, method is Fold ? null : "it needs all scores of a case at once")
                : new(CbeElement.Progression, $"the method `{method.Name}`", TableSupport.Refused, "it is code of the host");
        }

        if (pack.Pack.Inference is { Count: > 0 } && hasFramework)
        {
            yield return new(CbeElement.Progression, "what follows from other competencies", TableSupport.Refused, OneLearner);
        }

        if (pack.Pack.Credentials.Count > 0)
        {
            yield return new(CbeElement.Progression, "credentials", TableSupport.ReportsOnly, OneLearner);
        }

        if (pack.ProgressionRules.ConversionsOfCompetencies.Count > 0)
        {
            yield return new(CbeElement.Progression, "conversions to other scales", TableSupport.ReportsOnly, "they follow from the level and the score");
        }
    }

    private static IEnumerable<MasteryMethod> Methods(BoundPack pack)
    {
        var expressions = pack.Rules.Values.SelectMany(r => r).Select(r => r.Condition).Concat(pack.EvidencePolicy.Expressions).Concat(pack.ProgressionRules.Mastery.All.Select(m => m.Expression).OfType<BoundNode>());
        return pack.ProgressionRules.Mastery.All.Select(m => m.Method).OfType<MasteryMethod>()
            .Concat(expressions.SelectMany(BoundParts.Of).OfType<MethodNode>().Select(n => n.Method));
    }
}
