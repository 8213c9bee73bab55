using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>What a parameter of a mastery method may be: its limits themselves, and between them what ordinary packs would say.</summary>
internal static class RandomArguments
{
    public static Number Of(MethodParameter parameter, Dice dice, Aims aims)
    {
        if (parameter.IsProficientCut)
        {
            return aims.Score();
        }

        if (parameter.Minimum >= Number.Zero && parameter.Maximum > Number.FromInteger(1_000) && !parameter.IsWhole)
        {
            var near = aims.Score();
            return near < Number.Zero ? Number.Zero : near;
        }

        var ordinary = Number.FromInteger(parameter.Name is "beta" or "gamma" or "rho" ? 3 : 100);
        var least = parameter.Minimum < -ordinary ? -ordinary : parameter.Minimum;
        var most = parameter.Maximum > ordinary ? ordinary : parameter.Maximum;
        return parameter.IsWhole ? Number.FromInteger(dice.Next((int)(least.Micros / Number.Scale), 5))
            : dice.Once(5) ? dice.Of([least, most, parameter.Default ?? least])
            : Within(Number.FromMicros(dice.Next((int)least.Micros, (int)most.Micros)).Round(dice.Of([1, 2, 6])));

        Number Within(Number number) => number < least ? least : number > most ? most : number;
    }
}
