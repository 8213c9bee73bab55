namespace Cbe.Sdk.Text;

/// <content>Codes of credentials, inference and conversions.</content>
public static partial class Codes
{
    /// <summary>Credentials that are members of each other.</summary>
    public static DiagnosticDescriptor CredentialCircle { get; } = Error("CBE2160", "credentials that are members of each other");

    /// <summary>A credential that the pack does not have.</summary>
    public static DiagnosticDescriptor UnknownCredential { get; } = Error("CBE2161", "a credential that the pack does not have");

    /// <summary>Credentials named by a rule that is not about credentials.</summary>
    public static DiagnosticDescriptor RuleNamesCredentials { get; } = Error("CBE2162", "credentials named by a rule that is not about credentials");

    /// <summary>A credential rule that the best learner does not meet.</summary>
    public static DiagnosticDescriptor CredentialOutOfReach { get; } = Error("CBE2163", "a credential rule that the best learner does not meet");

    /// <summary>An award that asks for nothing.</summary>
    public static DiagnosticDescriptor AwardForNothing { get; } = Error("CBE2164", "an award that asks for nothing");

    /// <summary>A conversion table that is not one.</summary>
    public static DiagnosticDescriptor ConversionInvalid { get; } = Error("CBE2165", "a conversion table that is not one");

    /// <summary>A conversion table with a gap, an overlap or a row out of reach.</summary>
    public static DiagnosticDescriptor ConversionCoverage { get; } = Error("CBE2166", "a conversion table with a gap, an overlap or a row out of reach");

    /// <summary>A renewal that is not one.</summary>
    public static DiagnosticDescriptor RenewalInvalid { get; } = Error("CBE2167", "a renewal that is not one");

    /// <summary>Evidence that speaks against a person's decision.</summary>
    public static DiagnosticDescriptor ContraryEvidence { get; } = Warning("CBE3130", "evidence that speaks against a person's decision");

    /// <summary>An inference that contradicts itself.</summary>
    public static DiagnosticDescriptor InferenceConflict { get; } = Warning("CBE3131", "an inference that contradicts itself");
}
