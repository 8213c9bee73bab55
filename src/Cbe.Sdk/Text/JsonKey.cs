namespace Cbe.Sdk.Text;

/// <summary>Keys are written in camelCase or PascalCase: <c>ruleName</c> or <c>RuleName</c>, and nothing else.</summary>
internal static class JsonKey
{
    public static bool Same(string written, string key) =>
        written.Length == key.Length && written.Length > 0
        && char.ToLowerInvariant(written[0]) == char.ToLowerInvariant(key[0])
        && written.AsSpan(1).SequenceEqual(key.AsSpan(1));
}
