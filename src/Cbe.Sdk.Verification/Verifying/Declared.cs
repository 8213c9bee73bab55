using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>A law that is broken as the pack declares is no fault.</summary>
internal static class Declared
{
    public static LawResult Judge(LawResult result, LawException? exception) =>
        result.Answer == LawAnswer.Refuted && exception is { Rules.Count: 0 }
            ? result with { Answer = LawAnswer.ExceptionDeclared, Because = $"the pack declares it: {exception.Reason}" }
            : result;
}
