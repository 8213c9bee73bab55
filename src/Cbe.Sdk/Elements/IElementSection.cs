using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements;

/// <summary>The part of a rule pack that belongs to one element.</summary>
public interface IElementSection
{
    /// <summary>Which element.</summary>
    CbeElement Element { get; }

    /// <summary>All its rules, in order.</summary>
    IReadOnlyList<Rule> AllRules { get; }
}
