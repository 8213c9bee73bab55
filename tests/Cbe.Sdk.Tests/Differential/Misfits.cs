using System.Collections.Concurrent;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Why the binder refused what the generator wrote: by code, with an example of each.</summary>
internal static class Misfits
{
    private static readonly ConcurrentDictionary<string, (int Count, string Example)> ByCode = new();

    public static void Add(string text, DiagnosticBag bag)
    {
        string code = bag.ToList().FirstOrDefault(d => d.Severity == Severity.Error)?.Code ?? "of another type";
        ByCode.AddOrUpdate(code, (1, text), (_, old) => (old.Count + 1, text.Length < old.Example.Length ? text : old.Example));
    }

    public static string Told() => string.Join("\n", ByCode.OrderByDescending(m => m.Value.Count).Select(m => $"  {m.Value.Count,7:N0} {m.Key} {m.Value.Example}"));
}
