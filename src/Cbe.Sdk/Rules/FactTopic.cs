namespace Cbe.Sdk.Rules;

/// <summary>What a fact is about; it decides which elements can be allowed to read it.</summary>
public enum FactTopic
{
    /// <summary>Learning: what was shown and how.</summary>
    Learning,

    /// <summary>A need that the learner has stated.</summary>
    Need,

    /// <summary>Time spent: seat time, attendance, enrolment. Never open to progression.</summary>
    Time,

    /// <summary>A protected attribute. Open to equity only.</summary>
    Protected,

    /// <summary>Anything else.</summary>
    Other,
}
