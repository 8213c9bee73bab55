using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Language.Binding;

/// <summary>The pack's parameters, in their order and by name: a pack may have a thousand of them and read them many thousand times.</summary>
internal sealed class ParameterTable(IReadOnlyList<Parameter> all)
{
    private Dictionary<string, Parameter>? _byName;

    public IReadOnlyList<string> Names => field ??= [.. all.Select(p => p.Name)];

    /// <summary>The parameter with this name (without case); of two with one name, which has been reported, the first.</summary>
    public Parameter? Find(string name) =>
        (_byName ??= all.DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase)).GetValueOrDefault(name);
}
