namespace Cbe.Sdk.Learners;

/// <summary>What a learner's decision was about: the three decisions of the agency element, a request to be assessed, what comes after mastery, or another.</summary>
public enum ChoiceKind
{
    /// <summary>Another decision about the own learning.</summary>
    Other,

    /// <summary>What to learn. JSON: <c>what-to-learn</c>.</summary>
    WhatToLearn,

    /// <summary>How to create and apply knowledge. JSON: <c>how-to-create</c>.</summary>
    HowToCreate,

    /// <summary>How to demonstrate learning. JSON: <c>how-to-demonstrate</c>.</summary>
    HowToDemonstrate,

    /// <summary>A request to be assessed now. JSON: <c>request-assessment</c>.</summary>
    RequestAssessment,

    /// <summary>After mastery, to go deeper into the same. JSON: <c>go-deeper</c>.</summary>
    GoDeeper,

    /// <summary>After mastery, to move on to the next. JSON: <c>move-on</c>.</summary>
    MoveOn,
}
