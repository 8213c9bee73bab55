namespace Cbe.Sdk.Tests.Conformance;

/// <summary>The report in which an element's decisions stand.</summary>
internal static class ElementReports
{
    public static string Of(string element, CbeEngine engine, ElementCase about) => element switch
    {
        "equity" => engine.EvaluateEquity(about.Learners(engine.RecordSchema), about.AsOf).ToJson(),
        "expectations" when engine.Framework is not null => engine.EvaluateFramework(about.AsOf).ToJson(),
        _ => engine.Evaluate(about.Learners(engine.RecordSchema).Single(), about.AsOf).ToJson(),
    };
}
