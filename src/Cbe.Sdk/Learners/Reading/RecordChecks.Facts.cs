using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Facts against their declarations.</content>
internal sealed partial class RecordChecks
{
    /// <summary>The fact as it is declared: a declared day is read from text, a symbol is one of its words, a number stays in its limits.</summary>
    public static Problem? Fact(FactDeclaration declaration, FactValue given, out FactValue fact)
    {
        fact = given;
        switch (declaration.Type, given.Kind)
        {
            case (ValueKind.Number, FactKind.Number):
                return given.Number < (declaration.Minimum ?? given.Number) || given.Number > (declaration.Maximum ?? given.Number)
                    ? new(Codes.UnreadableValue, $"the fact `{declaration.Name}` is {given.Number}, outside {declaration.Minimum} to {declaration.Maximum}")
                    : null;
            case (ValueKind.Boolean, FactKind.Boolean):
            case (ValueKind.Text, FactKind.Text):
            case (ValueKind.Date, FactKind.Date):
                return null;
            case (ValueKind.Date, FactKind.Text):
                if (!Day.TryParse(given.Text, out var day))
                {
                    return new(Codes.UnreadableDate, $"the fact `{declaration.Name}` is `{given.Text}`, not a day", "write it as `yyyy-MM-dd`");
                }

                fact = FactValue.FromDate(day);
                return null;
            case (ValueKind.Symbol, FactKind.Text) when declaration.Symbols is { } symbols:
                var problem = Symbol(symbols, given.Text, out string word);
                fact = FactValue.FromText(word);
                return problem;
            default:
                return new(Codes.UnreadableValue, $"the fact `{declaration.Name}` is a {Name(given.Kind.ToString())}; a {Name(declaration.Type.ToString())} is declared");
        }
    }

    public Problem UnknownFact(string name, FactSubject subject) =>
        new(Codes.UnknownFact, $"the fact `{name}` is not declared; it is left out",
            NearMiss.Help(name, [.. (Schema.Facts ?? []).Where(f => f.Of == subject).Select(f => f.Name)], "facts"));

    private static string Name(string kind) => kind.ToLowerInvariant();
}
