namespace Cbe.Sdk.Tests.Support;

/// <summary>A test on real data, skipped with the reason where the data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string relative)
    {
        if (!Path.Exists(SharedData.PathOf(relative)))
        {
            Skip = $"real data is absent: {SharedData.PathOf(relative)}";
        }
    }
}
