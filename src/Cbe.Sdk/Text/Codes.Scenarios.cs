namespace Cbe.Sdk.Text;

/// <content>Codes of scenario files: what a pack is tested by.</content>
public static partial class Codes
{
    /// <summary>Not valid YAML, or more of YAML than is read.</summary>
    public static DiagnosticDescriptor InvalidYaml { get; } = Error("CBE1012", "not valid YAML, or more of YAML than is read");

    /// <summary>A scenario about somebody or something that is not there.</summary>
    public static DiagnosticDescriptor ScenarioAboutNothing { get; } = Error("CBE3201", "a scenario about somebody or something that is not there");

    /// <summary>A scenario that expects nothing, or something that does not fit together.</summary>
    public static DiagnosticDescriptor ScenarioExpectsNothing { get; } = Error("CBE3202", "a scenario that expects nothing, or something that does not fit together");

    /// <summary>Evidence in short form that cannot be read.</summary>
    public static DiagnosticDescriptor ShortEvidence { get; } = Error("CBE3203", "evidence in short form that cannot be read");

    /// <summary>A table of scenarios whose rows do not fit its columns.</summary>
    public static DiagnosticDescriptor ScenarioTable { get; } = Error("CBE3204", "a table of scenarios whose rows do not fit its columns");

    /// <summary>A scenario for a day on which the pack is not in force.</summary>
    public static DiagnosticDescriptor ScenarioDay { get; } = Error("CBE3205", "a scenario for a day on which the pack is not in force");

    /// <summary>Two scenarios of one name.</summary>
    public static DiagnosticDescriptor ScenarioTwice { get; } = Error("CBE3206", "two scenarios of one name");
}
