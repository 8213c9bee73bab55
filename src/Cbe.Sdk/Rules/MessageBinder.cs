using System.Text.RegularExpressions;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Binds <c>$(name)</c> in messages. A name that is not known is an error when the pack is loaded, not a hole in a letter to parents.</summary>
internal static partial class MessageBinder
{
    [GeneratedRegex(@"\$\(\s*([^()]{0,200}?)\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    public static MessageTemplate? Bind(string? message, Rule rule, string key, BindingScope scope, DiagnosticBag diagnostics)
    {
        if (message is null)
        {
            return null;
        }

        var parts = new List<MessagePart>();
        int at = 0;
        foreach (Match hole in Hole().Matches(message))
        {
            parts.Add(new(message[at..hole.Index], null));
            at = hole.Index + hole.Length;

            if (diagnostics.IsFull)
            {
                return null;
            }

            // The problem is shown where it stands in the message, and with the code of messages.
            var inner = new DiagnosticBag();
            string name = hole.Groups[1].Value;
            var value = Path().IsMatch(name) ? Binder.Bind(new ExpressionText(name), scope, inner) : null;
            if (value is { Type.IsScalar: true })
            {
                parts.Add(new("", value));
                continue;
            }

            var place = rule.Source?.Json[key] is { Kind: JsonKind.Text } json
                ? json.Within(hole.Groups[1].Index, Math.Max(1, name.Length))
                : RuleSource.Of(rule, key);
            string help = inner.ToList() is [var first, ..] ? first.Help ?? first.Message : "a message names a single value, such as `$(mastery.Score)` or a local parameter";
            diagnostics.Add(Codes.UnknownInMessage, $"the message names `{name}`, which cannot be shown", place, help);
        }

        parts.Add(new(message[at..], null));
        return new MessageTemplate(parts);
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
