using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>An axis with round figures: it begins and ends at one.</summary>
internal sealed class Axis
{
    private const double Margin = 0.02;

    private Axis(double from, double to, double step) => (From, To, Step) = (from, to, step);

    public double From { get; }

    public double To { get; }

    public double Step { get; }

    /// <summary>The round figures, the least first.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            long first = (long)Math.Round(From / Step), last = (long)Math.Round(To / Step);
            for (long i = first; i <= last; i++)
            {
                yield return i * Step;
            }
        }
    }

    /// <summary>An axis that holds all values and 0, with about <paramref name="parts"/> parts.</summary>
    public static Axis Around(IEnumerable<double> values, int parts = 4)
    {
        var all = values.Append(0).ToList();
        double least = all.Min(), most = all.Max();
        if (most - least < 1e-9)
        {
            most = least + 0.01;
        }

        double step = Round((most - least) / parts);
        return new(Math.Floor((least / step) + 1e-9) * step, Math.Ceiling((most / step) - 1e-9) * step, step);
    }

    /// <summary>Where a value stands, from 0 to 1 of the whole width, with a little room at both ends.</summary>
    public double Across(double value) => Margin + (Part(value) * (1 - (2 * Margin)));

    /// <summary>Where a value stands, from 0 to 1 of the axis.</summary>
    public double Part(double value) => (Math.Clamp(value, From, To) - From) / (To - From);

    /// <summary>Whole per cents without a point, smaller steps with one.</summary>
    public string Text(double tick)
    {
        double percent = tick * 100;
        return Math.Abs(percent - Math.Round(percent)) < 1e-6 ? $"{Show.Number(Math.Round(percent))} %" : $"{Show.Number(Math.Round(percent * 100) / 100)} %";
    }

    /// <summary>The next of 1, 2, 5, 10, 20, ...</summary>
    private static double Round(double step)
    {
        double power = 1;
        while (power > step)
        {
            power /= 10;
        }

        while (power * 10 <= step)
        {
            power *= 10;
        }

        double part = step / power;
        return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
    }
}
