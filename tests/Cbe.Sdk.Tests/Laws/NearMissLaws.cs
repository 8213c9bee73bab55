using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Laws;

public class NearMissLaws
{
    [Fact]
    public void Nothing_is_near_an_empty_word()
    {
        Assert.Null(NearMiss.Of("", ["n"]));
        Assert.Equal("parameters: `n`", NearMiss.Help("", ["n"], "parameters"));
        Assert.Equal("did you mean `n`?", NearMiss.Help("m", ["n"], "parameters"));
    }
}
