using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>On what the figures were measured.</summary>
internal static class Machine
{
    public static string Describe()
    {
        double memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Math.Pow(2, 30);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:0} GB, {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.FrameworkDescription}, SIMD {Simd}");
    }

    /// <summary>The widest vectors that the process uses.</summary>
    public static string Simd => Avx512BW.IsSupported ? "512 bits (AVX-512)" : Avx2.IsSupported ? "256 bits (AVX2)" : "128 bits";

    private static string Processor()
    {
        const string File = "/proc/cpuinfo";
        string? name = System.IO.File.Exists(File)
            ? System.IO.File.ReadLines(File).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        string? model = System.IO.File.Exists(File)
            ? System.IO.File.ReadLines(File).FirstOrDefault(l => l.StartsWith("model\t", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        return name is null ? RuntimeInformation.ProcessArchitecture.ToString() : $"{name} model {model}";
    }
}
