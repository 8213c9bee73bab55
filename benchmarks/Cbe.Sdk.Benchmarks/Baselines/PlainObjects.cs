using System.Numerics;
using System.Runtime.InteropServices;
using Cbe.Sdk.Benchmarks.Evidence;

namespace Cbe.Sdk.Benchmarks.Baselines;

/// <summary>The seven rules by hand over objects, with doubles: one pass over the items of a case, as a program without a rules engine does it.</summary>
internal static class PlainObjects
{
    /// <summary>Assessors and settings are words.</summary>
    public static void Words(WorkObjects works, byte[] masks)
    {
        for (int c = 0; c < masks.Length; c++)
        {
            masks[c] = OfWords(CollectionsMarshal.AsSpan(works.Cases[c]));
        }
    }

    /// <summary>Assessors and settings are small numbers.</summary>
    public static void Codes(WorkObjects works, byte[] masks)
    {
        for (int c = 0; c < masks.Length; c++)
        {
            masks[c] = OfCodes(CollectionsMarshal.AsSpan(works.Cases[c]));
        }
    }

    public static byte OfWords(ReadOnlySpan<Work> works)
    {
        int counted = 0, oldest = 0, settings = 0, n = 0, last = 0, before = int.MaxValue;
        double sum = 0, decaying = 0;
        foreach (var work in works)
        {
            bool byTeacher = work.Assessor == "teacher";
            if (work.Setting != "school" && !byTeacher)
            {
                continue;
            }

            if (work.Level >= 3 && byTeacher)
            {
                counted++;
                oldest = Math.Max(oldest, work.DaysAgo);
            }

            settings |= work.Setting switch { "school" => 1, "online" => 2, "home" => 4, "community" => 8, _ => 16 };
            sum += work.Score;
            decaying = n == 0 ? work.Score : (0.65 * work.Score) + (0.35 * decaying);
            before = n == 0 ? before : last;
            last = work.Level;
            n++;
        }

        return n == 0 ? (byte)0 : Masks.Of(counted >= 2, last >= 3, sum / n >= 0.7, BitOperations.PopCount((uint)settings) >= 2, oldest <= 365, decaying >= 0.75, last >= 2 && before >= 2);
    }

    public static byte OfCodes(ReadOnlySpan<Work> works)
    {
        int counted = 0, oldest = 0, settings = 0, n = 0, last = 0, before = int.MaxValue;
        double sum = 0, decaying = 0;
        foreach (var work in works)
        {
            bool byTeacher = work.AssessorCode == MadeItem.Teacher;
            if (work.SettingCode != MadeItem.School && !byTeacher)
            {
                continue;
            }

            if (work.Level >= 3 && byTeacher)
            {
                counted++;
                oldest = Math.Max(oldest, work.DaysAgo);
            }

            settings |= 1 << work.SettingCode;
            sum += work.Score;
            decaying = n == 0 ? work.Score : (0.65 * work.Score) + (0.35 * decaying);
            before = n == 0 ? before : last;
            last = work.Level;
            n++;
        }

        return n == 0 ? (byte)0 : Masks.Of(counted >= 2, last >= 3, sum / n >= 0.7, BitOperations.PopCount((uint)settings) >= 2, oldest <= 365, decaying >= 0.75, last >= 2 && before >= 2);
    }
}
