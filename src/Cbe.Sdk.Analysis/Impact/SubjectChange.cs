namespace Cbe.Sdk.Analysis.Impact;

/// <summary>What changes about one competency or credential. Immutable.</summary>
/// <param name="Subject">The competency or credential.</param>
/// <param name="Cases">How many learners have it.</param>
/// <param name="Gained">Cases in which something is gained: a level, moving on, an award.</param>
/// <param name="Lost">Cases in which something is lost. One in which something is gained and something else lost counts in both.</param>
/// <param name="Otherwise">Cases that change without gain or loss.</param>
public sealed record SubjectChange(string Subject, long Cases, long Gained, long Lost, long Otherwise);
