using System.Numerics;
using Cbe.Sdk.Benchmarks.Evidence;

namespace Cbe.Sdk.Benchmarks.Baselines;

/// <summary>The seven rules by hand over columns, one case after another.</summary>
internal static class PlainColumns
{
    /// <summary>With doubles: fast to write, and wrong where a threshold is met exactly.</summary>
    public static void Doubles(WorkColumns work, byte[] masks)
    {
        var (level, assessor, setting, days, score) = (work.Level, work.Assessor, work.Setting, work.Days, work.ScoreAsDouble);
        for (int c = 0; c < masks.Length; c++)
        {
            int counted = 0, oldest = 0, settings = 0, n = 0, last = 0, before = int.MaxValue;
            double sum = 0, decaying = 0;
            for (int i = work.Start[c]; i < work.Start[c + 1]; i++)
            {
                bool byTeacher = assessor[i] == MadeItem.Teacher;
                if (setting[i] != MadeItem.School && !byTeacher)
                {
                    continue;
                }

                if (level[i] >= 3 && byTeacher)
                {
                    counted++;
                    oldest = Math.Max(oldest, days[i]);
                }

                settings |= 1 << setting[i];
                sum += score[i];
                decaying = n == 0 ? score[i] : (0.65 * score[i]) + (0.35 * decaying);
                before = n == 0 ? before : last;
                last = level[i];
                n++;
            }

            masks[c] = n == 0 ? (byte)0 : Masks.Of(counted >= 2, last >= 3, sum / n >= 0.7, BitOperations.PopCount((uint)settings) >= 2, oldest <= 365, decaying >= 0.75, last >= 2 && before >= 2);
        }
    }

    /// <summary>With floats.</summary>
    public static void Floats(WorkColumns work, byte[] masks)
    {
        var (level, assessor, setting, days, score) = (work.Level, work.Assessor, work.Setting, work.Days, work.ScoreAsFloat);
        for (int c = 0; c < masks.Length; c++)
        {
            int counted = 0, oldest = 0, settings = 0, n = 0, last = 0, before = int.MaxValue;
            float sum = 0, decaying = 0;
            for (int i = work.Start[c]; i < work.Start[c + 1]; i++)
            {
                bool byTeacher = assessor[i] == MadeItem.Teacher;
                if (setting[i] != MadeItem.School && !byTeacher)
                {
                    continue;
                }

                if (level[i] >= 3 && byTeacher)
                {
                    counted++;
                    oldest = Math.Max(oldest, days[i]);
                }

                settings |= 1 << setting[i];
                sum += score[i];
                decaying = n == 0 ? score[i] : (0.65f * score[i]) + (0.35f * decaying);
                before = n == 0 ? before : last;
                last = level[i];
                n++;
            }

            masks[c] = n == 0 ? (byte)0 : Masks.Of(counted >= 2, last >= 3, sum / n >= 0.7f, BitOperations.PopCount((uint)settings) >= 2, oldest <= 365, decaying >= 0.75f, last >= 2 && before >= 2);
        }
    }

    /// <summary>With whole numbers of millionths, every step rounded half away from zero as the language says: the right answers.</summary>
    public static void Exact(WorkColumns work, byte[] masks)
    {
        var (level, assessor, setting, days, score) = (work.Level, work.Assessor, work.Setting, work.Days, work.Score);
        for (int c = 0; c < masks.Length; c++)
        {
            int counted = 0, oldest = 0, settings = 0, n = 0, last = 0, before = int.MaxValue;
            long sum = 0, decaying = 0;
            for (int i = work.Start[c]; i < work.Start[c + 1]; i++)
            {
                bool byTeacher = assessor[i] == MadeItem.Teacher;
                if (setting[i] != MadeItem.School && !byTeacher)
                {
                    continue;
                }

                if (level[i] >= 3 && byTeacher)
                {
                    counted++;
                    oldest = Math.Max(oldest, days[i]);
                }

                settings |= 1 << setting[i];
                sum += score[i];
                decaying = n == 0 ? score[i] : ((650_000L * score[i]) + (350_000L * decaying) + 500_000) / 1_000_000;
                before = n == 0 ? before : last;
                last = level[i];
                n++;
            }

            masks[c] = n == 0 ? (byte)0 : Masks.Of(counted >= 2, last >= 3, ((2 * sum) + n) / (2 * n) >= 700_000, BitOperations.PopCount((uint)settings) >= 2, oldest <= 365, decaying >= 750_000, last >= 2 && before >= 2);
        }
    }
}
