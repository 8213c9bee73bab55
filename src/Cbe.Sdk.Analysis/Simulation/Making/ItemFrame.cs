namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>What is known of an item before it is judged.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OccurredOn">The day on which it was shown.</param>
/// <param name="DueOn">The day by which it was due.</param>
/// <param name="Attempt">Which attempt it is, where tasks can be tried again.</param>
/// <param name="Task">The task that attempts share.</param>
internal readonly record struct ItemFrame(string Id, DateOnly OccurredOn, DateOnly? DueOn, int? Attempt, string? Task);
