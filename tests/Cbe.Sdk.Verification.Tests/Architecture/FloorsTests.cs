using Cbe.Sdk.Tests.Architecture;

namespace Cbe.Sdk.Verification.Tests.Architecture;

/// <summary>The lower rooms of the package know nothing of laws: terms know no rules, rules as terms know no folds.</summary>
public class FloorsTests
{
    private static readonly string[] FromTheGround = ["Smt", "Symbolic", "Folded"];

    [Fact]
    public void Types_see_only_their_own_floor_and_those_below()
    {
        var up = typeof(Law).Assembly.GetTypes().Where(IsOurs).SelectMany(t => TypeReferences.Of(t)
            .Where(r => IsOurs(r) && FloorOf(r) > FloorOf(t)).Select(r => $"{t} -> {r}")).Distinct().ToList();
        Assert.True(up.Count == 0, string.Join("\n", up));
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(Law).Assembly && type.Namespace?.StartsWith("Cbe.Sdk.Verification", StringComparison.Ordinal) == true;

    private static int FloorOf(Type type) => type.Namespace!.Split('.') is [_, _, _, var room, ..] && Array.IndexOf(FromTheGround, room) is >= 0 and var floor ? floor : FromTheGround.Length;
}
