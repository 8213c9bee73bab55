namespace Cbe.Sdk.Text;

/// <summary>Collects diagnostics, so that every problem is reported and not the first only.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Past this many the rest is counted, not kept: a hostile document must not fill memory with its own errors.</summary>
    private const int Most = 1_000;

    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public void Add(DiagnosticDescriptor descriptor, string message, Location location, string? help = null)
    {
        HasErrors |= descriptor.Severity == Severity.Error;
        if (_items.Count < Most)
        {
            _items.Add(new Diagnostic(descriptor, message, location, help));
        }
    }

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
