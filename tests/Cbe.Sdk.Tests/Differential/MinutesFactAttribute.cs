using System.Globalization;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>A test that runs only when <c>CBE_DIFFERENTIAL_MINUTES</c> says for how long.</summary>
internal sealed class MinutesFactAttribute : FactAttribute
{
    public MinutesFactAttribute()
    {
        if (Minutes == TimeSpan.Zero)
        {
            Skip = "CBE_DIFFERENTIAL_MINUTES does not say for how long";
        }
    }

    public static TimeSpan Minutes => double.TryParse(Environment.GetEnvironmentVariable("CBE_DIFFERENTIAL_MINUTES"), CultureInfo.InvariantCulture, out double minutes) ? TimeSpan.FromMinutes(minutes) : TimeSpan.Zero;
}
