namespace Cbe.Sdk.Language.Bound;

/// <summary>The functions of single numbers.</summary>
public enum ScalarFunction
{
    /// <summary>The least of the arguments.</summary>
    Minimum,

    /// <summary>The greatest of the arguments.</summary>
    Maximum,

    /// <summary>The number without its sign.</summary>
    Absolute,

    /// <summary>Rounded, half away from zero; the second argument says to how many digits.</summary>
    Round,
}
