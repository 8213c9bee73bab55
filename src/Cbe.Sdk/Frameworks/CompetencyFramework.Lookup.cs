namespace Cbe.Sdk.Frameworks;

/// <content>Finding competencies, and the order in which they are evaluated.</content>
public sealed partial class CompetencyFramework
{
    /// <summary>
    /// The competencies with every prerequisite before what needs it, otherwise in the framework's order.
    /// Prerequisites inside a cycle are passed over here; <see cref="PrerequisiteCycles"/> names them.
    /// </summary>
    public IReadOnlyList<Competency> EvaluationOrder { get; }

    /// <summary>
    /// Competencies that need each other, as identifiers: each one needs the next, and the last needs the first.
    /// One shortest cycle for each knot; empty in a sound framework.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> PrerequisiteCycles { get; }

    /// <summary>The competency with this identifier, or else the only one with this code; null when there is none, or when several carry the code.</summary>
    public Competency? Find(string idOrCode)
    {
        ArgumentNullException.ThrowIfNull(idOrCode);
        return _byId.TryGetValue(idOrCode, out int i) || _byCode.TryGetValue(idOrCode, out i) ? Competencies[i] : null;
    }

    /// <summary>Whether there is a competency with this identifier (not code).</summary>
    public bool Contains(string id) => _byId.ContainsKey(id);

    /// <summary>The position of the competency with this identifier in <see cref="Competencies"/>, from 0, or -1.</summary>
    public int PositionOf(string id) => _byId.TryGetValue(id, out int i) ? i : -1;

    /// <summary>Whether <paramref name="competency"/> and <paramref name="prerequisite"/> (identifiers) need each other, directly or through others, so that neither can come first.</summary>
    public bool InSameCycle(string competency, string prerequisite) =>
        _byId.TryGetValue(competency, out int c) && _byId.TryGetValue(prerequisite, out int p) && _order.Knotted(c, p);

    /// <summary>The competencies that are a direct part of the one with this identifier, in the framework's order.</summary>
    public IEnumerable<Competency> ChildrenOf(string id) => Competencies.Where(c => c.Parents.Contains(id, StringComparer.Ordinal));

    /// <summary>The identifiers of competencies of this framework that mean exactly the same as the one with this identifier, whichever of both says so, and directly or through others of this framework; in the framework's order.</summary>
    public IReadOnlyList<string> EquivalentsOf(string id) => [.. _equivalents.GetValueOrDefault(id, []).Where(e => e != id)];

    /// <summary>One identifier for all competencies of this framework that mean exactly the same as this one: that of the first of them.</summary>
    internal string SameAs(string id) => _equivalents.TryGetValue(id, out var all) ? all[0] : id;

    /// <inheritdoc/>
    public override string ToString() => Version is null ? Title : $"{Title} {Version}";
}
