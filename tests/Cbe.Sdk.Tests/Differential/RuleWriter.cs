using System.Text.Json.Nodes;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Writes rules that bind: local parameters, nested rules and conditions over one vocabulary. Counts what the binder refused on the way.</summary>
internal sealed class RuleWriter(Dice dice, RandomExpressions expressions, Vocabulary vocabulary, IReadOnlyList<Parameter> parameters, Func<string> name)
{
    private const int Depth = 3;

    /// <summary>How many expressions were written, and how many of them the binder refused.</summary>
    public int Written { get; private set; }

    public int Refused { get; private set; }

    private Scope Top => new(vocabulary, parameters);

    public JsonObject Rule() => Rule(Top, [], nests: true);

    public string Condition() => Expression(Top, [], s => expressions.Condition(s, Depth), RuleType.Boolean);

    public string Number() => Expression(Top, [], s => expressions.Number(s, Depth), RuleType.Number);

    private JsonObject Rule(Scope scope, List<LocalParam> locals, bool nests)
    {
        var rule = new JsonObject { ["ruleName"] = name() };
        List<LocalParam> own = [];
        for (int i = dice.Of([0, 0, 0, 1, 2]); i > 0; i--)
        {
            var (local, type) = Local(scope, [.. locals, .. own]);
            own.Add(local);
            scope = scope with { Locals = [.. scope.Locals, (local.Name, type)] };
        }

        if (own.Count > 0)
        {
            rule["localParams"] = new JsonArray([.. own.Select(l => (JsonNode)new JsonObject { ["name"] = l.Name, ["expression"] = l.Expression })]);
        }

        if (nests && dice.Once(6))
        {
            rule["operator"] = dice.Word("And", "Or");
            rule["rules"] = new JsonArray([.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => (JsonNode)Rule(scope, [.. locals, .. own], nests: false))]);
        }
        else
        {
            rule["expression"] = Expression(scope, [.. locals, .. own], s => expressions.Condition(s, Depth), RuleType.Boolean);
        }

        return rule;
    }

    /// <summary>A local parameter: a single value of some type, a sequence, or an item.</summary>
    private (LocalParam Local, RuleType Type) Local(Scope scope, List<LocalParam> before)
    {
        string called = $"part{before.Count + 1}";
        string text = Expression(scope, before, s => expressions.Part(s), null, out var type);
        return (new(called, text), type);
    }

    private string Expression(Scope scope, List<LocalParam> locals, Func<Scope, string> make, RuleType type) => Expression(scope, locals, make, type, out _);

    private string Expression(Scope scope, List<LocalParam> locals, Func<Scope, string> make, RuleType? wanted, out RuleType type)
    {
        for (int attempt = 0; attempt < 20; attempt++)
        {
            string text = make(scope);
            var bag = new DiagnosticBag();
            var node = text.Length > LanguageLimits.ExpressionLength / 4 ? null
                : new RuleBinder(vocabulary, parameters, bag).BindAny(new Rule { RuleName = "r", Expression = text, LocalParams = locals });
            Written++;
            if (node is not null && !bag.HasErrors && (wanted is null || node.Type.Equals(wanted)))
            {
                type = node.Type;
                return text;
            }

            Refused++;
            Misfits.Add(text, bag);
        }

        type = wanted ?? RuleType.Number;
        return type.Kind == ValueKind.Boolean ? "true" : "1";
    }
}
