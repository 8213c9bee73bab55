using Xunit.Abstractions;

namespace Cbe.Sdk.Verification.Tests;

/// <summary>Laws as a school's own tests ask them.</summary>
public class FairnessLawsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("riverside")]
    [InlineData("harbor")]
    [InlineData("lakeside")]
    [InlineData("maple-elementary")]
    [InlineData("summit-high")]
    [InlineData("willow")]
    [InlineData("cedar-middle-school")]
    public void A_sample_pack_obeys_the_laws(string name)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var engine = SamplePacks.Engine(name);
        foreach (var law in LawCatalogue.All.Where(l => l.Methods.Contains(LawMethod.Properties)))
        {
            long from = watch.ElapsedMilliseconds;
            var result = PropertyChecks.Check(law, Settings.Of(engine, new() { Cases = 150 }));
            output.WriteLine($"{law}: {result.Answer}, {result.Because} ({watch.ElapsedMilliseconds - from} ms)");
            if (result.Witness is { } w)
            {
                output.WriteLine(WitnessText.Print(w, engine.Scale));
            }
        }
    }
}
