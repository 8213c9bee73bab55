using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>An expression made shorter: a part stands in the place of the whole that it is a part of, or a plain value in that of a part.</summary>
internal static class ExpressionParts
{
    private static readonly string[] Plain = ["true", "false", "0", "1", "evidence"];

    /// <summary>What could stand in its place, the shortest first; much of it does not bind, which the caller finds out.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        if (Parser.Parse(new ExpressionText(text), new DiagnosticBag()) is not { } root)
        {
            return [];
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var whole in All(root))
        {
            foreach (string plain in Plain.Where(p => p.Length < whole.Length))
            {
                found.Add(With(text, whole, plain));
            }

            foreach (var part in All(whole).Skip(1).Where(p => p is not (LambdaSyntax or StepSyntax)))
            {
                found.Add(With(text, whole, text.Substring(part.Start, part.Length)));
            }

            if (whole is LambdaSyntax lambda)
            {
                found.Add(With(text, whole, text.Substring(lambda.Body.Start, lambda.Body.Length)));
            }
            else if (whole is CallSyntax { Target: not null, Arguments.Count: > 0 } call)
            {
                found.Add(With(text, whole, $"{text.Substring(call.Target.Start, call.Target.Length)}.{call.Name}()"));
            }
        }

        return found.Where(f => f.Length < text.Length).OrderBy(f => f.Length);
    }

    private static string With(string text, SyntaxNode whole, string instead) => string.Concat(text.AsSpan(0, whole.Start), instead, text.AsSpan(whole.End));

    private static IEnumerable<SyntaxNode> All(SyntaxNode node) => Of(node).SelectMany(All).Prepend(node);

    private static IReadOnlyList<SyntaxNode> Of(SyntaxNode node) => node switch
    {
        MemberSyntax n => [n.Target],
        CallSyntax n => n.Target is null ? n.Arguments : [n.Target, .. n.Arguments],
        LambdaSyntax n => [n.Body],
        StepSyntax n => [n.Body],
        UnarySyntax n => [n.Operand],
        BinarySyntax n => [n.Left, n.Right],
        InSyntax n => [n.Value, .. n.Options],
        ConditionalSyntax n => [n.Condition, n.Then, n.Otherwise],
        _ => [],
    };
}
