namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>Which way a rate goes along a parameter.</summary>
public enum SweepTrend
{
    /// <summary>It stays as it is, or is shown at fewer than two values.</summary>
    Flat,

    /// <summary>It never falls, and rises somewhere.</summary>
    Rising,

    /// <summary>It never rises, and falls somewhere.</summary>
    Falling,

    /// <summary>It rises somewhere and falls elsewhere: look at it before it is believed.</summary>
    Both,
}
