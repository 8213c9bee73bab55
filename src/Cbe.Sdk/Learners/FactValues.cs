using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>Facts of a record as values of the language; what does not fit its declaration is missing (the readers report it).</summary>
internal static class FactValues
{
    public static Value Of(FactDeclaration declaration, IReadOnlyDictionary<string, FactValue> facts)
    {
        if (!facts.TryGetValue(declaration.Name, out var fact))
        {
            return Value.Missing;
        }

        return (declaration.Type, fact.Kind) switch
        {
            (ValueKind.Number, FactKind.Number) when fact.Number >= declaration.Minimum && fact.Number <= declaration.Maximum => Value.Of(fact.Number),
            (ValueKind.Boolean, FactKind.Boolean) => Value.Of(fact.Boolean),
            (ValueKind.Date, FactKind.Date) => Value.Of(fact.Date),
            (ValueKind.Text, FactKind.Text) => Value.Of(fact.Text),
            (ValueKind.Symbol, FactKind.Text) when declaration.Symbols!.TryGetCode(fact.Text, out int code) => Value.Symbol(code),
            _ => Value.Missing,
        };
    }
}
