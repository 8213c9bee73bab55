using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>What an instruction of a fold's program does.</summary>
internal enum FoldCode
{
    /// <summary>A plus B.</summary>
    Add,

    /// <summary>A less B.</summary>
    Subtract,

    /// <summary>A times B.</summary>
    Multiply,

    /// <summary>A over B, rounded once, half away from zero.</summary>
    Divide,

    /// <summary>A.</summary>
    Copy,

    /// <summary>Goes on at the target unless A and B compare as asked.</summary>
    Unless,

    /// <summary>Goes on at the target.</summary>
    Jump,

    /// <summary>There is no result.</summary>
    None,
}

/// <summary>One instruction: it reads registers and writes one, or goes on elsewhere.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Target">The register it writes, or the instruction at which to go on.</param>
/// <param name="A">The one register.</param>
/// <param name="B">The other.</param>
/// <param name="Operator">The comparison of <see cref="FoldCode.Unless"/>.</param>
internal readonly record struct FoldOperation(FoldCode Code, int Target, int A = 0, int B = 0, ComparisonOperator Operator = default);
