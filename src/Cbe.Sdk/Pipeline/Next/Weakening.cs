using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>
/// Makes further evidence that is enough as easy as it can be: scores that are the same are lowered together, then each
/// member of each item a step at a time, and what may be anything is left open.
/// </summary>
internal sealed class Weakening(Trials trials, IReadOnlyList<Member> members, Number step)
{
    private const int MostRounds = 12;

    /// <param name="wishes">What is enough.</param>
    /// <param name="order">The members, in the order in which they are made easier.</param>
    public List<Wish> Of(List<Wish> wishes, IReadOnlyList<int> order)
    {
        bool changed = true;
        for (int round = 0; changed && round < MostRounds; round++)
        {
            if (trials.EnoughPart(wishes) is { } part)
            {
                wishes = part;
            }

            changed = false;
            foreach (int member in order)
            {
                changed |= members[member].At is not null && LowerTogether(ref wishes, member);
                for (int i = 0; i < wishes.Count; i++)
                {
                    changed |= Ease(ref wishes, i, member);
                }
            }
        }

        return wishes;
    }

    /// <summary>Whether it is enough with another value of a member of one item.</summary>
    public bool IsEnough(List<Wish> wishes, int item, int member, Option option) => trials.AreEnough(Replaced(wishes, item, member, option));

    private static List<Wish> Replaced(List<Wish> wishes, int item, int member, Option option) => [.. wishes.Select((w, i) => i == item ? w.With(member, option) : w)];

    private bool Ease(ref List<Wish> wishes, int item, int member)
    {
        var about = members[member];
        var before = wishes[item][member];
        if (before.IsSaid && before != about.Options[0] && CanBeLeft(wishes, item, member))
        {
            wishes = Replaced(wishes, item, member, about.Options[0]);
        }
        else if (!before.IsSaid && !about.IsOftenUnsaid && !CanBeLeft(wishes, item, member))
        {
            // Nothing said is enough, and something said may not be: rather than that nobody say it, the least that is enough is asked for.
            foreach (var option in about.Options.Skip(1))
            {
                if (IsEnough(wishes, item, member, option))
                {
                    wishes = Replaced(wishes, item, member, option);
                    break;
                }
            }
        }

        while (about.Rises && wishes[item][member] is { IsSaid: true } said && about.Options.LastOrDefault(o => o.IsSaid && o.Place < said.Place) is { } lower && IsEnough(wishes, item, member, lower))
        {
            wishes = Replaced(wishes, item, member, lower);
        }

        return wishes[item][member] != before;
    }

    /// <summary>Whether nothing need be said of a member: whatever it is will do.</summary>
    private bool CanBeLeft(List<Wish> wishes, int item, int member)
    {
        var about = members[member];
        return about.IsNeverMissing || about.IsOftenUnsaid ? IsEnough(wishes, item, member, about.Options[0]) : about.Options.All(o => IsEnough(wishes, item, member, o));
    }

    private bool LowerTogether(ref List<Wish> wishes, int member)
    {
        bool changed = false;
        foreach (var value in wishes.Select(w => w[member]).Where(o => o.IsSaid).Distinct().ToList())
        {
            var current = wishes;
            List<int> like = [.. Enumerable.Range(0, wishes.Count).Where(i => current[i][member] == value)];
            if (like.Count > 0 && Least(wishes, like, member) is var least && least != value)
            {
                wishes = [.. wishes.Select((w, i) => like.Contains(i) ? w.With(member, least) : w)];
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>The least value that is enough for all items that have the same; found by halving, as the least step that is enough.</summary>
    private Option Least(List<Wish> wishes, List<int> like, int member)
    {
        var about = members[member];
        var best = wishes[like[0]][member];
        var bottom = about.Options.First(o => o.IsSaid).Place;
        long low = -1;
        long high = (best.Place - bottom).Micros / step.Micros + ((best.Place - bottom).Micros % step.Micros == 0 ? 0 : 1);
        while (high - low > 1)
        {
            long middle = (low + high) / 2;
            if (Enough(At(middle)))
            {
                (high, best) = (middle, At(middle));
            }
            else
            {
                low = middle;
            }
        }

        // A figure of a rule may lie between two steps; and where less is better now and then, a step further down.
        while (Below(best) is { } lower && Enough(lower))
        {
            best = lower;
        }

        return best;

        Option At(long steps) => about.At!(bottom + Number.FromMicros(steps * step.Micros));

        Option? Below(Option option)
        {
            var named = about.Options.LastOrDefault(o => o.IsSaid && o.Place < option.Place);
            long steps = ((option.Place - bottom).Micros - 1) / step.Micros;
            return option.Place <= bottom ? null : named is not null && named.Place > At(steps).Place ? named : At(steps);
        }

        bool Enough(Option option) => trials.AreEnough([.. wishes.Select((w, i) => like.Contains(i) ? w.With(member, option) : w)]);
    }
}
