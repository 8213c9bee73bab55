using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Whether a model fits a pack. A word that the pack does not know would be a finding in every record.</summary>
internal sealed class SchemaChecks(PopulationModel model, SimulationSettings settings)
{
    private const string Name = "model";

    /// <summary>Which groups a learner belongs to is kept in 64 bits.</summary>
    private const int MostGroups = 64;

    private readonly List<Diagnostic> _problems = [];

    public static IReadOnlyList<Diagnostic> Of(PopulationModel model, SimulationSettings settings)
    {
        var checks = new SchemaChecks(model, settings);
        checks.Days();
        checks.Competencies();
        checks.Part("", model.Evidence, model.Choices, model.Prior);
        foreach (var (index, group) in model.Groups.Index())
        {
            checks.Part(FormattableString.Invariant($"/groups/{index}"), group.Evidence, group.Choices, group.Prior);
        }

        if (model.Groups.Count > MostGroups)
        {
            checks.Add(Codes.NotAllowed, FormattableString.Invariant($"the model has {model.Groups.Count} groups; at most {MostGroups} are allowed"), "/groups", null);
        }

        return checks._problems;
    }

    private void Days()
    {
        var (from, to) = (settings.From ?? model.From, settings.To ?? model.To);
        if (from is null)
        {
            Add(Codes.MissingKey, "the first day of the simulation is not given", "/from", "say it in the model, `\"from\": \"2025-09-01\"`, or where it is simulated");
        }

        if (to is null)
        {
            Add(Codes.MissingKey, "the last day of the simulation is not given", "/to", "say it in the model, `\"to\": \"2026-06-15\"`, or where it is simulated");
        }

        if (((DateOnly?[])[from, to]).Any(d => d is { Year: < 1900 or > 2200 }))
        {
            Add(Codes.NotAllowed, "the days of a simulation lie between 1900 and 2200", "/from", null);
        }

        if (to < from)
        {
            Add(Codes.NotAllowed, "the last day of the simulation lies before the first", "/to", null);
        }
    }

    private void Competencies()
    {
        if (settings.Schema.Framework is { } framework)
        {
            foreach (var (id, _) in model.Competencies.Where(c => framework.Find(c.Key) is null))
            {
                Add(Codes.NotAllowed, $"the framework has no competency `{id}`", "/competencies", NearMiss.Help(id, [.. framework.Competencies.Select(c => c.Id)], "competencies"));
            }
        }
    }

    private void Part(string pointer, EvidenceModel? evidence, ChoiceModel? choices, PriorModel? prior)
    {
        var symbols = settings.Schema.Symbols;
        Words(symbols.Form, evidence?.Forms, $"{pointer}/evidence/forms");
        Words(symbols.Setting, evidence?.Settings, $"{pointer}/evidence/settings");
        Words(symbols.Assessor, evidence?.Assessors, $"{pointer}/evidence/assessors");
        Words(symbols.ConfirmedBy, evidence?.ConfirmedBy, $"{pointer}/evidence/confirmedBy");
        Words(symbols.Rigor, evidence?.Rigor, $"{pointer}/evidence/rigor");
        Words(symbols.Purpose, evidence?.Purposes, $"{pointer}/evidence/purposes");
        Words(ChoiceWords.Names, "a kind of choice", choices?.Kinds, $"{pointer}/choices/kinds");
        if (prior?.Fact is { } fact && settings.Schema.Facts is { } declared && !declared.Any(f => f.Name == fact && f.Of == FactSubject.Evidence && f.Type == ValueKind.Boolean))
        {
            Add(Codes.NotAllowed, $"the pack declares no fact `{fact}` of evidence that is yes or no", $"{pointer}/prior/fact",
                NearMiss.Help(fact, [.. declared.Where(f => f.Of == FactSubject.Evidence && f.Type == ValueKind.Boolean).Select(f => f.Name)], "facts"));
        }
    }

    private void Words(SymbolSet set, WordShares? shares, string pointer) => Words(set.Values, $"a word of the pack's `{set.Name}`", shares, pointer);

    private void Words(IReadOnlyList<string> known, string what, WordShares? shares, string pointer)
    {
        foreach (var (word, _) in (shares ?? WordShares.None).Shares.Where(s => !known.Contains(s.Key, StringComparer.OrdinalIgnoreCase)))
        {
            Add(Codes.NotAllowed, $"`{word}` is not {what}", pointer, NearMiss.Help(word, [.. known], "words"));
        }
    }

    private void Add(DiagnosticDescriptor descriptor, string message, string pointer, string? help) =>
        _problems.Add(new(descriptor, message, new Location(Name, pointer, 0, 0, 0, ""), help));
}
