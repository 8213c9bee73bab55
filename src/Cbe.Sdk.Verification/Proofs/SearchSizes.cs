namespace Cbe.Sdk.Verification.Proofs;

/// <summary>With how many items solvers are asked, one after the other: few first, so that what is found is small; beyond a few, a longer list answers for the shorter ones.</summary>
internal static class SearchSizes
{
    private static readonly int[] Usual = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32];

    /// <summary>The sizes below a bound, and the bound itself.</summary>
    public static IEnumerable<int> UpTo(int most) => Usual.TakeWhile(s => s < most).Append(most);
}
