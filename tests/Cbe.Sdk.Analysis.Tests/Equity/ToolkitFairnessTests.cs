using Cbe.Sdk.Analysis.Tests.Support;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Equity;

public class ToolkitFairnessTests
{
    [Fact]
    public void Some_figures_of_other_toolkits_come_out() => Assert.All(ToolkitCases.Own("metrics.json"), FairnessCase.Check);

    [SharedDataFact("../cases/fairness-fairlearn.json")]
    public void All_figures_of_fairlearn_that_are_at_hand_come_out() => Assert.All(ToolkitCases.Shared("fairness-fairlearn.json"), FairnessCase.Check);

    [SharedDataFact("../cases/fairness-aif360.json")]
    public void All_figures_of_aif360_that_are_at_hand_come_out() => Assert.All(ToolkitCases.Shared("fairness-aif360.json"), FairnessCase.Check);

    [SharedDataFact("../cases/fairness-derived.json")]
    public void What_aequitas_puts_in_place_of_what_is_undefined_is_told_apart() => Assert.All(ToolkitCases.Shared("fairness-derived.json"), FairnessCase.Check);
}
