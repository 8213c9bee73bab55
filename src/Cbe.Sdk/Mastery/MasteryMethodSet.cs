using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// The mastery methods that packs and rules can name: the built-in ones, and those that a host adds. It is handed to the
/// reader of a pack and to the engine. Immutable and thread-safe.
/// </summary>
public sealed class MasteryMethodSet
{
    private MasteryMethodSet(IReadOnlyList<MasteryMethod> added)
    {
        Added = added;
        All = [.. MasteryMethods.All, .. added];
        Hash = added.Count == 0 ? null : MethodJson.HashOf(added);
    }

    /// <summary>The methods of <see cref="MasteryMethods"/> and no others.</summary>
    public static MasteryMethodSet BuiltIn { get; } = new([]);

    /// <summary>All methods, the built-in ones first.</summary>
    public IReadOnlyList<MasteryMethod> All { get; }

    /// <summary>Those that a host added.</summary>
    public IReadOnlyList<MasteryMethod> Added { get; }

    /// <summary>SHA-256 of the declarations of the added methods, and of the names and versions of those that are code, which provenance names; null when there are none. The built-in ones are part of the language version.</summary>
    public string? Hash { get; }

    /// <summary>The method with this name in a pack (without case), or null.</summary>
    /// <param name="name">The name, such as <c>decaying-average</c>.</param>
    public MasteryMethod? Find(string name) => All.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The set with more methods. Each is checked, and tried out on many series of scores: its name must be free, it must
    /// have no result without scores, and every result must lie between the least and the greatest score.
    /// </summary>
    /// <param name="methods">The declarations, made with a <see cref="FoldBuilder"/>, or a <see cref="DelegateMethod"/>.</param>
    /// <exception cref="ArgumentException">A declaration is no mastery method; the message says all that is wrong.</exception>
    public MasteryMethodSet With(params IReadOnlyList<MasteryMethod> methods)
    {
        var problems = Problems(methods);
        return problems.Count > 0 ? throw new ArgumentException(string.Join(" ", problems), nameof(methods)) : new([.. Added, .. methods]);
    }

    /// <summary>What is wrong with methods that would join the set: one sentence each; none when all is well.</summary>
    internal IReadOnlyList<string> Problems(IReadOnlyList<MasteryMethod> methods)
    {
        ArgumentNullException.ThrowIfNull(methods);
        List<string> problems = [];
        List<MasteryMethod> known = [.. All];
        foreach (var method in methods)
        {
            problems.AddRange(method is null ? ["A mastery method is null."] : MethodChecks.Problems(method, known));
            if (method is not null)
            {
                known.Add(method);
            }
        }

        return problems;
    }
}
