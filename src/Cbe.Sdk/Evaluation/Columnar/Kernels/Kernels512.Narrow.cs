using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <content>Small numbers as bytes.</content>
internal sealed unsafe partial class Kernels512
{
    public override void Narrow(long* numbers, byte* result, int rows)
    {
        for (int i = 0; i < rows * (Lanes / 16); i++)
        {
            var low = Avx512F.ConvertToVector128Byte(Vector512.Load(numbers));
            var high = Avx512F.ConvertToVector128Byte(Vector512.Load(numbers + 8));
            Vector128.Create(low.GetLower(), high.GetLower()).Store(result);
            numbers += 16;
            result += 16;
        }
    }
}
