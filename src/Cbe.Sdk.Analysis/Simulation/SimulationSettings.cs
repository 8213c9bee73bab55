using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>What a simulation needs beside its model. Immutable.</summary>
public sealed record SimulationSettings
{
    /// <summary>What records may contain: <c>engine.RecordSchema</c>. The scale, the words, the facts and the framework are those of the pack.</summary>
    public required RecordSchema Schema { get; init; }

    /// <summary>The seed: the same seed and model give the same learners on every machine.</summary>
    public long Seed { get; init; }

    /// <summary>How many learners; null for as many as the model says. The first learners are the same however many there are.</summary>
    public int? Learners { get; init; }

    /// <summary>The first day of the simulation; null for that of the model.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of which anything is known; null for that of the model.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many threads may work; null for one for each processor. What is made does not depend on it.</summary>
    public int? Threads { get; init; }
}
