using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>An attribute of learners by which subgroups are formed: a subgroup membership of the record, or a fact that the pack opens to equity.</summary>
internal sealed record EquityAttribute(string Name, FactDeclaration? Fact)
{
    /// <summary>What stands for a value that a record does not state.</summary>
    public const string NotStated = "(not stated)";

    /// <summary>The learner's value; null when it is not stated, or does not fit the fact.</summary>
    public string? Read(LearnerRecord learner)
    {
        string? value = Fact is null ? learner.Subgroups.GetValueOrDefault(Name) : OfFact(Fact, FactValues.Of(Fact, learner.Facts));
        return string.IsNullOrWhiteSpace(value) || value == NotStated ? null : value;
    }

    private static string? OfFact(FactDeclaration fact, Value value) => value.IsMissing ? null : fact.Type switch
    {
        ValueKind.Symbol => fact.Symbols!.Values[(int)value.Low],
        ValueKind.Boolean => value.Answer == Answer.Met ? "true" : "false",
        _ => value.Text,
    };
}
