namespace Cbe.Sdk.Text;

/// <summary>Collects diagnostics, so that every problem is reported and not the first only.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Past this many the rest is counted, not kept: a hostile document must not fill memory with its own errors.</summary>
    public const int Most = 1_000;

    private const int LongestText = 2_000;

    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public bool Has(DiagnosticDescriptor descriptor) => _items.Exists(i => i.Descriptor == descriptor);

    /// <summary>Whether more would not be kept, so that looking for more is work for nothing.</summary>
    public bool IsFull => _items.Count >= Most;

    public void Add(DiagnosticDescriptor descriptor, string message, Location location, string? help = null)
    {
        HasErrors |= descriptor.Severity == Severity.Error;
        if (_items.Count < Most)
        {
            var place = location.Pointer.Length > LongestText ? location with { Pointer = Short(location.Pointer) } : location;
            _items.Add(new Diagnostic(descriptor, Short(message), place, help is null ? null : Short(help)));
        }
    }

    /// <summary>What a document says may be of any length; what is said about it may not.</summary>
    private static string Short(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var d in diagnostics)
        {
            Add(d.Descriptor, d.Message, d.Location, d.Help);
        }
    }

    /// <summary>All diagnostics by document (in order of first mention) and place, each once.</summary>
    public IReadOnlyList<Diagnostic> ToList()
    {
        var documents = _items.Select(d => d.Location.Document).Distinct(StringComparer.Ordinal).ToList();
        return [.. _items.Distinct()
            .OrderBy(d => documents.IndexOf(d.Location.Document))
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)];
    }
}
