using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;

namespace Cbe.Sdk.Language.Binding;

/// <summary>The names that one rule can use: its vocabulary, the pack's parameters, its own local parameters so far.</summary>
internal sealed class BindingScope(Vocabulary vocabulary, ParameterTable parameters)
{
    /// <summary>The root under which parameters stand.</summary>
    public const string ParametersRoot = "params";

    public Vocabulary Vocabulary { get; } = vocabulary;

    public ParameterTable Parameters { get; } = parameters;

    public List<LocalParameter> Locals { get; } = [];

    /// <summary>Local parameters that are defined further down, or that did not bind: a use of them is no unknown name.</summary>
    public HashSet<string> Later { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Local parameters with an error of their own: a use of them says nothing more.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.OrdinalIgnoreCase);

    public LocalParameter? Local(string name) =>
        Locals.Find(l => string.Equals(l.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a new name would shadow, in words, or null when it is free.</summary>
    public string? Shadowed(string name)
    {
        if (Keywords.IsReserved(name) || Functions.IsName(name))
        {
            return "a word of the language";
        }

        if (Local(name) is not null || Later.Contains(name) || Broken.Contains(name))
        {
            return "a local parameter";
        }

        if (Vocabulary.TryGet(name, out _) || Vocabulary.HasPrefix(name) || Is(name, ParametersRoot))
        {
            return "a name that rules read here";
        }

        if (Parameters.Find(name) is not null)
        {
            return "a parameter";
        }

        return Vocabulary.ItemTypes.FirstOrDefault(t => t.TryGet(name, out _) || t.HasPrefix(name)) is { } item
            ? $"a member of {item.Name}"
            : null;
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
