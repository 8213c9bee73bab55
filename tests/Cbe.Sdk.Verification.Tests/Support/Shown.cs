namespace Cbe.Sdk.Verification.Tests.Support;

/// <summary>Texts that people read, kept beside the tests: CBE_ACCEPT=1 writes them anew, to be read before they are kept.</summary>
internal static class Shown
{
    public static void Matches(string name, string text)
    {
        string path = Path.Combine(SamplePacks.Repository("tests", "Cbe.Sdk.Verification.Tests", "Laws", "Shown"), name + ".txt");
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", text);
    }
}
