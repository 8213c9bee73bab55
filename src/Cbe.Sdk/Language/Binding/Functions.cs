using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Language.Binding;

/// <summary>The names of functions and of calls on sequences.</summary>
internal static class Functions
{
    public static readonly string[] Scalar = ["iif", "has", "round", "min", "max", "abs", "date"];

    public static readonly string[] OnSequence =
    [
        "Count", "Any", "All", "Where", "Select", "Distinct", "Sum", "Average", "Aggregate", "Min", "Max", "First", "Last",
        "Take", "TakeLast", "Skip", "OrderBy", "OrderByDescending", "Trend",
    ];

    public static bool IsName(string name) => Has(Scalar, name);

    public static bool Has(string[] names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static Aggregate? AggregateOf(string name) => name.ToUpperInvariant() switch
    {
        "SUM" => Aggregate.Sum,
        "AVERAGE" => Aggregate.Average,
        "MIN" => Aggregate.Minimum,
        "MAX" => Aggregate.Maximum,
        "TREND" => Aggregate.Trend,
        _ => null,
    };
}
