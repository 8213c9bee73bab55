namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Finds where a function that rises or falls between two points is 0, by halving until the halves are equal numbers.</summary>
internal static class Root
{
    public static double Of(Func<double, double> function, double from, double to)
    {
        // The sign at one end tells the sign on its side; at an end itself a function may be infinite, or not a number.
        bool positive = function(from + ((to - from) * 1e-12)) > 0;
        for (int i = 0; i < 200; i++)
        {
            double middle = from + ((to - from) / 2);
            if (middle == from || middle == to)
            {
                break;
            }

            _ = (function(middle) > 0) == positive ? from = middle : to = middle;
        }

        return from + ((to - from) / 2);
    }
}
