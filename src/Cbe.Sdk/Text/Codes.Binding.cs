namespace Cbe.Sdk.Text;

/// <content>Codes of binding: names, types, ranges, cost.</content>
public static partial class Codes
{
    /// <summary>Unknown name.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = Error("CBE2001", "unknown name");

    /// <summary>Unknown member.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = Error("CBE2002", "unknown member");

    /// <summary>Unknown function.</summary>
    public static DiagnosticDescriptor UnknownFunction { get; } = Error("CBE2003", "unknown function");

    /// <summary>Wrong number of arguments.</summary>
    public static DiagnosticDescriptor WrongArgumentCount { get; } = Error("CBE2004", "wrong number of arguments");

    /// <summary>Types do not fit.</summary>
    public static DiagnosticDescriptor TypesDoNotFit { get; } = Error("CBE2005", "types do not fit");

    /// <summary>A rule that is not a condition.</summary>
    public static DiagnosticDescriptor NotBoolean { get; } = Error("CBE2006", "a rule that is not a condition");

    /// <summary>Not a value of the symbol set.</summary>
    public static DiagnosticDescriptor UnknownSymbol { get; } = Error("CBE2007", "not a value of the symbol set");

    /// <summary>Not a level of the scale.</summary>
    public static DiagnosticDescriptor UnknownLevel { get; } = Error("CBE2008", "not a level of the scale");

    /// <summary>A name that shadows another.</summary>
    public static DiagnosticDescriptor Shadows { get; } = Error("CBE2009", "a name that shadows another");

    /// <summary>An outer value inside a sequence call.</summary>
    public static DiagnosticDescriptor OuterScalar { get; } = Error("CBE2010", "an outer value inside a sequence call");

    /// <summary>A bare member beside a named item.</summary>
    public static DiagnosticDescriptor BareMember { get; } = Error("CBE2011", "a bare member beside a named item");

    /// <summary>An argument that must be a constant.</summary>
    public static DiagnosticDescriptor NeedsConstant { get; } = Error("CBE2012", "an argument that must be a constant");

    /// <summary>Could overflow.</summary>
    public static DiagnosticDescriptor CouldOverflow { get; } = Error("CBE2013", "could overflow");

    /// <summary>Cost above the square of the evidence.</summary>
    public static DiagnosticDescriptor CostTooHigh { get; } = Error("CBE2014", "cost above the square of the evidence");

    /// <summary>Time spent is not visible to progression.</summary>
    public static DiagnosticDescriptor TimeSpent { get; } = Error("CBE2015", "time spent is not visible to progression");

    /// <summary>Protected attributes are visible to equity only.</summary>
    public static DiagnosticDescriptor ProtectedAttribute { get; } = Error("CBE2016", "protected attributes are visible to equity only");

    /// <summary>A fact that this element may not read.</summary>
    public static DiagnosticDescriptor FactNotReadable { get; } = Error("CBE2017", "a fact that this element may not read");

    /// <summary>A sequence or an item where a single value is needed.</summary>
    public static DiagnosticDescriptor SequenceAsValue { get; } = Error("CBE2018", "a sequence or an item where a single value is needed");

    /// <summary>Not a calendar day.</summary>
    public static DiagnosticDescriptor NotADay { get; } = Error("CBE2019", "not a calendar day");

    /// <summary>A call that needs single values, or a named item.</summary>
    public static DiagnosticDescriptor NeedsScalars { get; } = Error("CBE2020", "a call that needs single values, or a named item");

    /// <summary>A local parameter used before it is defined.</summary>
    public static DiagnosticDescriptor UsedBeforeDefined { get; } = Error("CBE2021", "a local parameter used before it is defined");

    /// <summary>A message that names something unknown.</summary>
    public static DiagnosticDescriptor UnknownInMessage { get; } = Error("CBE2022", "a message that names something unknown");

    /// <summary>A learner's pace may be held against the learner's own plan only.</summary>
    public static DiagnosticDescriptor PaceWithoutPlan { get; } = Error("CBE2023", "a learner's pace may be held against the learner's own plan only");

    /// <summary>A weight that could be below 0.</summary>
    public static DiagnosticDescriptor NegativeWeight { get; } = Error("CBE2024", "a weight that could be below 0");

    /// <summary>A number carried by `Aggregate` without bounds.</summary>
    public static DiagnosticDescriptor Unbounded { get; } = Error("CBE2025", "a number carried by `Aggregate` without bounds");

    /// <summary>A call on a sequence inside `Aggregate`.</summary>
    public static DiagnosticDescriptor SequenceInFold { get; } = Error("CBE2026", "a call on a sequence inside `Aggregate`");

    /// <summary>A name that only the score of an item sees, or no rule at all.</summary>
    public static DiagnosticDescriptor OutsideOfScore { get; } = Error("CBE2027", "a name that only the score of an item sees, or no rule at all");

    /// <summary>`All` without a `Count` beside it.</summary>
    public static DiagnosticDescriptor AllWithoutCount { get; } = Warning("CBE2030", "`All` without a `Count` beside it");

    /// <summary>A level written as a number.</summary>
    public static DiagnosticDescriptor LevelAsNumber { get; } = Hint("CBE2031", "a level written as a number");
}
