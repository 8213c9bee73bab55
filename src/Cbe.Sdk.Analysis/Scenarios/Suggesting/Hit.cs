using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Something missing that a learner shows, and in which decision.</summary>
internal readonly record struct Hit(Tracked Item, TrackedGoal Goal, Decision Decision);
