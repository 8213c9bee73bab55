namespace Cbe.Sdk.Rules;

/// <summary>What one evaluation of an expectation rule is about.</summary>
public enum ExpectationScope
{
    /// <summary>A competency that learners are held to.</summary>
    Competency,

    /// <summary>A heading of the framework's outline: it gathers competencies, and nobody is held to it by itself.</summary>
    Heading,

    /// <summary>A credential of the pack, with everything that it asks for.</summary>
    Credential,

    /// <summary>The framework as a whole, with the pack that it is used with.</summary>
    Framework,
}
