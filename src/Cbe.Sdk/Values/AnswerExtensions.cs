namespace Cbe.Sdk.Values;

/// <summary>Kleene's connectives on <see cref="Answer"/>. S. C. Kleene, Introduction to Metamathematics (1952), section 64.</summary>
public static class AnswerExtensions
{
    /// <summary>Met when both are met, not met when one is not met, insufficient otherwise.</summary>
    public static Answer And(this Answer left, Answer right) => left < right ? left : right;

    /// <summary>Met when one is met, not met when both are not met, insufficient otherwise.</summary>
    public static Answer Or(this Answer left, Answer right) => left > right ? left : right;

    /// <summary>Met and not met change places; insufficient stays.</summary>
    public static Answer Not(this Answer answer) => (Answer)(-(int)answer);

    /// <summary>The name used in JSON: <c>met</c>, <c>not-met</c> or <c>insufficient</c>.</summary>
    public static string ToName(this Answer answer) => answer switch
    {
        Answer.Met => "met",
        Answer.NotMet => "not-met",
        _ => "insufficient",
    };

    /// <summary>Met for <see langword="true"/>, not met for <see langword="false"/>.</summary>
    public static Answer ToAnswer(this bool value) => value ? Answer.Met : Answer.NotMet;
}
