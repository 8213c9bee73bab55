namespace Cbe.Sdk.Verification.Testing;

/// <summary>The laws that random learners can be held against, by number.</summary>
internal static class PropertyLaws
{
    private static readonly Dictionary<int, PropertyLaw> ByNumber =
        EngineLaws.All.Concat(InputLaws.All).Concat(FairnessChanges.All).Concat(MonotonicityLaws.All).Concat(SanityLaws.All).Concat(ChangeLaws.All).ToDictionary(l => l.Number);

    /// <summary>The law as a property; null where random learners cannot say anything about it.</summary>
    public static PropertyLaw? Of(int number) => ByNumber.GetValueOrDefault(number);
}
