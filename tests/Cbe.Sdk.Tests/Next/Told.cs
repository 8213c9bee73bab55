namespace Cbe.Sdk.Tests.Next;

/// <summary>Says with which seed something went wrong.</summary>
internal static class Told
{
    public static void With(int seed, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"seed {seed}: {e.Message}", e);
        }
    }
}
