namespace Cbe.Sdk.Text;

/// <content>Codes of reading documents and expressions.</content>
public static partial class Codes
{
    /// <summary>Not valid JSON.</summary>
    public static DiagnosticDescriptor InvalidJson { get; } = Error("CBE1001", "not valid JSON");

    /// <summary>Duplicate key.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error("CBE1002", "duplicate key");

    /// <summary>Unknown key.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Error("CBE1003", "unknown key");

    /// <summary>Missing key.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = Error("CBE1004", "missing key");

    /// <summary>A value of another kind is expected.</summary>
    public static DiagnosticDescriptor WrongShape { get; } = Error("CBE1005", "a value of another kind is expected");

    /// <summary>A value outside what is allowed here.</summary>
    public static DiagnosticDescriptor NotAllowed { get; } = Error("CBE1006", "a value outside what is allowed here");

    /// <summary>Document too large.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = Error("CBE1007", "document too large");

    /// <summary>A key of Microsoft RulesEngine that is not supported.</summary>
    public static DiagnosticDescriptor UnsupportedKey { get; } = Error("CBE1009", "a key of Microsoft RulesEngine that is not supported");

    /// <summary>A file that cannot be read.</summary>
    public static DiagnosticDescriptor CannotRead { get; } = Error("CBE1010", "a file that cannot be read");

    /// <summary>Not UTF-8 text.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Error("CBE1011", "not UTF-8 text");

    /// <summary>Unexpected character.</summary>
    public static DiagnosticDescriptor UnexpectedCharacter { get; } = Error("CBE1101", "unexpected character");

    /// <summary>Text not closed.</summary>
    public static DiagnosticDescriptor TextNotClosed { get; } = Error("CBE1102", "text not closed");

    /// <summary>Unknown escape in a text.</summary>
    public static DiagnosticDescriptor UnknownEscape { get; } = Error("CBE1103", "unknown escape in a text");

    /// <summary>Number not written as the language writes numbers.</summary>
    public static DiagnosticDescriptor MalformedNumber { get; } = Error("CBE1104", "number not written as the language writes numbers");

    /// <summary>More than six fractional digits.</summary>
    public static DiagnosticDescriptor TooManyDigits { get; } = Error("CBE1105", "more than six fractional digits");

    /// <summary>Number too large.</summary>
    public static DiagnosticDescriptor NumberTooLarge { get; } = Error("CBE1106", "number too large");

    /// <summary>Something else is expected here.</summary>
    public static DiagnosticDescriptor UnexpectedToken { get; } = Error("CBE1107", "something else is expected here");

    /// <summary>Expression too long.</summary>
    public static DiagnosticDescriptor ExpressionTooLong { get; } = Error("CBE1108", "expression too long");

    /// <summary>Expression nested too deeply.</summary>
    public static DiagnosticDescriptor ExpressionTooDeep { get; } = Error("CBE1109", "expression nested too deeply");

    /// <summary>`??` beside another operator.</summary>
    public static DiagnosticDescriptor CoalesceNeedsParentheses { get; } = Error("CBE1110", "`??` beside another operator");

    /// <summary>Comparisons in a chain.</summary>
    public static DiagnosticDescriptor ComparisonChain { get; } = Error("CBE1111", "comparisons in a chain");

    /// <summary>Empty expression.</summary>
    public static DiagnosticDescriptor EmptyExpression { get; } = Error("CBE1112", "empty expression");

    /// <summary>`not` as an operand.</summary>
    public static DiagnosticDescriptor NotNeedsParentheses { get; } = Error("CBE1113", "`not` as an operand");

    /// <summary>A construct that the language leaves out.</summary>
    public static DiagnosticDescriptor LeftOut { get; } = Error("CBE1114", "a construct that the language leaves out");

    /// <summary>`and` beside `or` without parentheses.</summary>
    public static DiagnosticDescriptor MixedConnectives { get; } = Warning("CBE1120", "`and` beside `or` without parentheses");
}
