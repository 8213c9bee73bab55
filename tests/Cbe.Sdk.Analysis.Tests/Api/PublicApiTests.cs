using Cbe.Sdk.Tests.Api;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Api;

/// <summary>The public API changes only on purpose: CBE_ACCEPT=1 writes it anew.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() =>
        Approved.Check(PublicApi.Of(typeof(LearnerPopulation).Assembly), "tests", "Cbe.Sdk.Analysis.Tests", "Api", "Cbe.Sdk.Analysis.approved.txt");
}
