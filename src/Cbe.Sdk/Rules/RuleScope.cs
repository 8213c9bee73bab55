namespace Cbe.Sdk.Rules;

/// <summary>What one evaluation of an advance or award rule is about.</summary>
public enum RuleScope
{
    /// <summary>One competency.</summary>
    Competency,

    /// <summary>A competency group: a course, a grade band, a credential.</summary>
    Credential,
}
