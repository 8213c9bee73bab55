using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Microsoft.Extensions.Logging;

namespace Cbe.Sdk;

/// <summary>What a host adds to an engine beside the pack and the framework: facts of its own, mastery methods of its own, a log. Immutable.</summary>
public sealed record CbeEngineSettings
{
    /// <summary>Nothing added.</summary>
    public static CbeEngineSettings Default { get; } = new();

    /// <summary>The mastery methods that the pack and its rules can name. A pack that names a host's method must be read with the same set.</summary>
    public MasteryMethodSet Methods { get; init; } = MasteryMethodSet.BuiltIn;

    /// <summary>Whether the engine refuses a pack that names a method of the host that is code and no declaration: other evaluators and proofs cannot run it.</summary>
    public bool DeclaredMethodsOnly { get; init; }

    /// <summary>Whether the engine is for tables of many learners (<see cref="CbeEngine.Evaluate(Tables.EvidenceTable, DateOnly, int?, CancellationToken)"/>), and refuses a pack that they cannot decide as reports do.</summary>
    public bool ForTables { get; init; }

    /// <summary>Where the values of facts come from that the pack declares and the host knows; null when records bring all their facts.</summary>
    public IFactSource? Facts { get; init; }

    /// <summary>Where the engine says what it does, never about whom: docs/operations.md lists the events. Null for no log.</summary>
    public ILogger? Logger { get; init; }
}
