namespace Cbe.Sdk.Analysis.Simulation.Drawing;

/// <summary>What a stream of chance is for. The numbers are part of what a seed means: never changed.</summary>
internal enum Purpose
{
    Who = 1,
    School = 2,
    Courses = 3,
    Ability = 4,
    CaseAbility = 5,
    Work = 6,
    Score = 7,
    Words = 8,
    Missing = 9,
    Feedback = 10,
    Choices = 11,
    Support = 12,
    Prior = 13,
    Pilot = 14,
}
