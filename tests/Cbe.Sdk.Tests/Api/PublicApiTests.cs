using System.Reflection;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Api;

/// <summary>What users can call changes only on purpose.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Cbe.Sdk")]
    public void The_public_api_is_the_approved_one(string package) =>
        Approved.Check(PublicApi.Of(Assembly.Load(package)), "tests", "Cbe.Sdk.Tests", "Api", $"{package}.approved.txt");
}
