namespace Cbe.Sdk.Text;

/// <content>Codes of evaluating: frameworks, records, rows.</content>
public static partial class Codes
{
    /// <summary>An association whose end is not in the framework.</summary>
    public static DiagnosticDescriptor UnresolvedAssociation { get; } = Warning("CBE3001", "an association whose end is not in the framework");

    /// <summary>Prerequisites that need each other.</summary>
    public static DiagnosticDescriptor PrerequisiteCycle { get; } = Error("CBE3002", "prerequisites that need each other");

    /// <summary>A framework item that cannot be read.</summary>
    public static DiagnosticDescriptor FrameworkItemSkipped { get; } = Warning("CBE3003", "a framework item that cannot be read");

    /// <summary>A competency identifier that stands twice.</summary>
    public static DiagnosticDescriptor DuplicateCompetency { get; } = Error("CBE3004", "a competency identifier that stands twice");

    /// <summary>A row that cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableRow { get; } = Error("CBE3101", "a row that cannot be read");

    /// <summary>A row without a learner.</summary>
    public static DiagnosticDescriptor MissingLearner { get; } = Error("CBE3102", "a row without a learner");

    /// <summary>Evidence for an unknown competency.</summary>
    public static DiagnosticDescriptor UnknownCompetencyInRecord { get; } = Error("CBE3103", "evidence for an unknown competency");

    /// <summary>A level outside the scale.</summary>
    public static DiagnosticDescriptor UnknownLevelInRecord { get; } = Error("CBE3104", "a level outside the scale");

    /// <summary>An unreadable date.</summary>
    public static DiagnosticDescriptor UnreadableDate { get; } = Error("CBE3105", "an unreadable date");

    /// <summary>A word outside its symbol set.</summary>
    public static DiagnosticDescriptor UnknownSymbolInRecord { get; } = Error("CBE3106", "a word outside its symbol set");

    /// <summary>A score outside the declared range.</summary>
    public static DiagnosticDescriptor ScoreOutOfRange { get; } = Error("CBE3107", "a score outside the declared range");

    /// <summary>An unreadable value.</summary>
    public static DiagnosticDescriptor UnreadableValue { get; } = Error("CBE3108", "an unreadable value");

    /// <summary>An evidence id that stands twice.</summary>
    public static DiagnosticDescriptor DuplicateEvidence { get; } = Error("CBE3109", "an evidence id that stands twice");

    /// <summary>A fact that the pack does not declare.</summary>
    public static DiagnosticDescriptor UnknownFact { get; } = Error("CBE3110", "a fact that the pack does not declare");

    /// <summary>A mapping that does not fit the file.</summary>
    public static DiagnosticDescriptor MappingInvalid { get; } = Error("CBE3111", "a mapping that does not fit the file");

    /// <summary>A row whose joined row is missing.</summary>
    public static DiagnosticDescriptor JoinMissing { get; } = Error("CBE3112", "a row whose joined row is missing");

    /// <summary>A row without a score.</summary>
    public static DiagnosticDescriptor MissingScore { get; } = Warning("CBE3113", "a row without a score");

    /// <summary>A learner that stands twice.</summary>
    public static DiagnosticDescriptor DuplicateLearner { get; } = Error("CBE3114", "a learner that stands twice");

    /// <summary>More evidence than one case may have.</summary>
    public static DiagnosticDescriptor TooMuchEvidence { get; } = Error("CBE3115", "more evidence than one case may have");

    /// <summary>A fact that record and host tell differently.</summary>
    public static DiagnosticDescriptor FactSuppliedOtherwise { get; } = Warning("CBE3116", "a fact that record and host tell differently");

    /// <summary>A history that is too long to be looked at whole.</summary>
    public static DiagnosticDescriptor HistoryTooLong { get; } = Warning("CBE3117", "a history that is too long to be looked at whole");

    /// <summary>An attribute that no learner has.</summary>
    public static DiagnosticDescriptor NobodyHasAttribute { get; } = Warning("CBE3120", "an attribute that no learner has");

    /// <summary>Too many subgroups to show.</summary>
    public static DiagnosticDescriptor TooManySubgroups { get; } = Warning("CBE3121", "too many subgroups to show");

    /// <summary>Data of learners that could not be used.</summary>
    public static DiagnosticDescriptor LearnersNotUsedInFull { get; } = Warning("CBE3122", "data of learners that could not be used");
}
