using Cbe.Sdk.Analysis.Tests.Support;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Statistics;

public class ToolkitStatisticsTests
{
    [Fact]
    public void Some_figures_of_other_toolkits_come_out() => Assert.All(ToolkitCases.Own("statistics.json"), StatisticsCase.Check);

    [SharedDataFact("../cases/fairness-statistics.json")]
    public void All_figures_of_statsmodels_and_r_that_are_at_hand_come_out_to_six_digits() => Assert.All(ToolkitCases.Shared("fairness-statistics.json"), StatisticsCase.Check);
}
