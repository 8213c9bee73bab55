namespace Cbe.Sdk.Rules;

/// <summary>Which elements can be allowed to read what.</summary>
internal static class ElementTopics
{
    /// <summary>
    /// Assessment rules decide which evidence counts, so what they could see would reach progression through them.
    /// </summary>
    public static bool DecidesProgress(CbeElement element) => element is CbeElement.Progression or CbeElement.Assessment;

    /// <summary>The element's name in JSON and in messages: <c>progression</c>.</summary>
    public static string NameOf(CbeElement element) => element.ToString().ToLowerInvariant();

    /// <summary>Whether a fact about <paramref name="topic"/> may be opened to <paramref name="element"/>.</summary>
    public static bool MayRead(CbeElement element, FactTopic topic) => topic switch
    {
        FactTopic.Time => !DecidesProgress(element),
        FactTopic.Protected => element == CbeElement.Equity,
        _ => true,
    };
}
