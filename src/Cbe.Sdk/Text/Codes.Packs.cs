namespace Cbe.Sdk.Text;

/// <content>Codes of rule packs.</content>
public static partial class Codes
{
    /// <summary>Duplicate rule name.</summary>
    public static DiagnosticDescriptor DuplicateRule { get; } = Error("CBE2101", "duplicate rule name");

    /// <summary>Unknown operator.</summary>
    public static DiagnosticDescriptor UnknownOperator { get; } = Error("CBE2102", "unknown operator");

    /// <summary>A rule is an expression or an operator with rules.</summary>
    public static DiagnosticDescriptor RuleForm { get; } = Error("CBE2103", "a rule is an expression or an operator with rules");

    /// <summary>All nested rules are disabled.</summary>
    public static DiagnosticDescriptor AllDisabled { get; } = Error("CBE2104", "all nested rules are disabled");

    /// <summary>A scale that is not one.</summary>
    public static DiagnosticDescriptor ScaleInvalid { get; } = Error("CBE2105", "a scale that is not one");

    /// <summary>A parameter without a value for a part of the effective time.</summary>
    public static DiagnosticDescriptor ParameterGap { get; } = Error("CBE2106", "a parameter without a value for a part of the effective time");

    /// <summary>A parameter outside its own limits.</summary>
    public static DiagnosticDescriptor ParameterInvalid { get; } = Error("CBE2107", "a parameter outside its own limits");

    /// <summary>Packs that extend each other.</summary>
    public static DiagnosticDescriptor ExtendsCycle { get; } = Error("CBE2108", "packs that extend each other");

    /// <summary>An extended pack that is not found.</summary>
    public static DiagnosticDescriptor ParentNotFound { get; } = Error("CBE2109", "an extended pack that is not found");

    /// <summary>A final rule that is replaced.</summary>
    public static DiagnosticDescriptor FinalRule { get; } = Error("CBE2110", "a final rule that is replaced");

    /// <summary>A competency that the framework does not have.</summary>
    public static DiagnosticDescriptor UnknownCompetency { get; } = Error("CBE2111", "a competency that the framework does not have");

    /// <summary>Unknown mastery method.</summary>
    public static DiagnosticDescriptor UnknownMethod { get; } = Error("CBE2112", "unknown mastery method");

    /// <summary>A method of the host that is code, where only declarations are allowed.</summary>
    public static DiagnosticDescriptor NotDeclared { get; } = Error("CBE2136", "a mastery method that is code and no declaration");

    /// <summary>An engine for tables that the pack asks for something that only reports decide.</summary>
    public static DiagnosticDescriptor NotInTables { get; } = Error("CBE2137", "something that tables cannot decide");

    /// <summary>A mastery method outside its limits.</summary>
    public static DiagnosticDescriptor MethodInvalid { get; } = Error("CBE2113", "a mastery method outside its limits");

    /// <summary>An exception to a law that is not one.</summary>
    public static DiagnosticDescriptor ExceptionInvalid { get; } = Error("CBE2114", "an exception to a law that is not one");

    /// <summary>An exception that names a rule which the pack does not have.</summary>
    public static DiagnosticDescriptor ExceptionOfNoRule { get; } = Error("CBE2138", "an exception that names a rule which the pack does not have");

    /// <summary>A fact that may not be declared so.</summary>
    public static DiagnosticDescriptor FactInvalid { get; } = Error("CBE2115", "a fact that may not be declared so");

    /// <summary>A symbol set that cannot be extended so.</summary>
    public static DiagnosticDescriptor SymbolsInvalid { get; } = Error("CBE2116", "a symbol set that cannot be extended so");

    /// <summary>A credential that is not one.</summary>
    public static DiagnosticDescriptor CredentialInvalid { get; } = Error("CBE2117", "a credential that is not one");

    /// <summary>Level rules that do not fit the scale.</summary>
    public static DiagnosticDescriptor LevelRuleInvalid { get; } = Error("CBE2118", "level rules that do not fit the scale");

    /// <summary>An effective time that is not one.</summary>
    public static DiagnosticDescriptor EffectiveInvalid { get; } = Error("CBE2119", "an effective time that is not one");

    /// <summary>A language version that this release does not read.</summary>
    public static DiagnosticDescriptor LanguageVersion { get; } = Error("CBE2120", "a language version that this release does not read");

    /// <summary>A promise that is not proved yet.</summary>
    public static DiagnosticDescriptor NotProved { get; } = Warning("CBE2130", "a promise that is not proved yet");

    /// <summary>A proficient level without a rule.</summary>
    public static DiagnosticDescriptor NoLevelRule { get; } = Warning("CBE2131", "a proficient level without a rule");

    /// <summary>More rules, or longer ones, than a pack may have.</summary>
    public static DiagnosticDescriptor TooManyRules { get; } = Error("CBE2132", "more rules, or longer ones, than a pack may have");

    /// <summary>A kind of competency that the framework does not have.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = Warning("CBE2133", "a kind of competency that the framework does not have");

    /// <summary>A measure of equity that there is not.</summary>
    public static DiagnosticDescriptor UnknownMeasure { get; } = Error("CBE2140", "a measure of equity that there is not");

    /// <summary>Subgroups that cannot be formed so.</summary>
    public static DiagnosticDescriptor SubgroupsInvalid { get; } = Error("CBE2141", "subgroups that cannot be formed so");

    /// <summary>A ratio judged without its counts or a test.</summary>
    public static DiagnosticDescriptor BareRatio { get; } = Warning("CBE2142", "a ratio judged without its counts or a test");
}
