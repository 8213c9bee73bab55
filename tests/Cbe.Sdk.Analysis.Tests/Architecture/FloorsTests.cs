using Cbe.Sdk.Tests.Architecture;

namespace Cbe.Sdk.Analysis.Tests.Architecture;

/// <summary>The rooms of the package from the ground up: statistics know no rules; what is found does not know how it is reported.</summary>
public class FloorsTests
{
    private static readonly string[] FromTheGround = ["Statistics", "", "Deciding", "Scenarios", "Impact", "Sweeping", "Simulation", "Equity", "Reports"];

    [Fact]
    public void Statistics_know_nothing_else_of_the_package_and_nothing_but_reports_knows_reports()
    {
        var wrong = typeof(LearnerPopulation).Assembly.GetTypes().Where(IsOurs).SelectMany(t => TypeReferences.Of(t).Where(IsOurs).Where(r =>
            (RoomOf(t) == "Statistics" && RoomOf(r) != "Statistics") || (RoomOf(r) == "Reports" && RoomOf(t) != "Reports")).Select(r => $"{t} -> {r}")).Distinct().ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_type_stands_in_a_known_room() =>
        Assert.All(typeof(LearnerPopulation).Assembly.GetTypes().Where(IsOurs), t => Assert.Contains(RoomOf(t), FromTheGround));

    private static bool IsOurs(Type type) => type.Assembly == typeof(LearnerPopulation).Assembly && type.Namespace?.StartsWith("Cbe.Sdk.Analysis", StringComparison.Ordinal) == true;

    private static string RoomOf(Type type) => type.Namespace!.Split('.') is [_, _, _, var room, ..] ? room : "";
}
