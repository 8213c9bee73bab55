namespace Cbe.Sdk.Tests.Support;

/// <summary>Asserts that there is nothing of a kind, and lists all of it when there is.</summary>
internal static class None
{
    public static void Of(string what, IEnumerable<string?> found)
    {
        var list = found.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{list.Count} {what}:\n{string.Join('\n', list)}");
    }
}
