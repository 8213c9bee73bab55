using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Impact;

namespace Cbe.Cli.Impact;

/// <summary>A diff for people: what changes, for whom, why, and a learner of each way.</summary>
internal sealed class DiffText(PolicyDiff diff, Screen screen)
{
    private const int MostSubjects = 15;

    /// <param name="summaryOnly">Whether to leave out levels, competencies, subgroups and single learners.</param>
    public void Print(bool summaryOnly)
    {
        Head();
        if (diff.IsSame)
        {
            screen.Line(diff.AsksTheSame ? "Nothing changes: both packs ask the same." : "Nothing changes: the packs ask for different things, and nobody is decided otherwise.");
            Causes();
            NotCompared();
            return;
        }

        Findings();
        Outcomes();
        if (summaryOnly)
        {
            Causes();
            return;
        }

        Levels();
        Subjects();
        Subgroups();
        Causes();
        Cases("gains", diff.Gains);
        Cases("loses", diff.Losses);
        NotCompared();
    }

    private void Head()
    {
        string days = diff.Old.AsOf == diff.New.AsOf ? $"as of {Words.Day(diff.New.AsOf)}" : $"as of {Words.Day(diff.Old.AsOf)} and {Words.Day(diff.New.AsOf)}";
        screen.Line($"{diff.Old} -> {diff.New}, {days}");
        screen.Line($"{Words.Of(diff.Learners, "learner")}, {Words.Of(diff.Cases, "case")}: {Words.Of(diff.ChangedCases, "case")} decided otherwise");
        screen.Line($"{Words.Of(diff.LearnersGaining, "learner gains", "learners gain")} something, {Words.Of(diff.LearnersLosing, "loses", "lose")} something{(diff.LearnersBoth > 0 ? $" ({Words.Grouped(diff.LearnersBoth)} of them both)" : "")}, {Words.Of(diff.LearnersUnchanged, "is", "are")} as before");
        screen.Line();
    }

    private void Findings()
    {
        foreach (var finding in diff.Findings)
        {
            screen.Line(finding.ToString());
        }

        if (diff.Findings.Count > 0)
        {
            screen.Line();
        }
    }

    private void Outcomes()
    {
        var table = new TextTable("decision", "old", "new", "change", "now", "no longer", "otherwise") { Right = [1, 2, 3, 4, 5, 6] };
        foreach (var outcome in diff.Outcomes)
        {
            table.Add(outcome.Outcome.ToString(), Rate(outcome.OldRate), Rate(outcome.NewRate), outcome is { OldRate: { } old, NewRate: { } now } ? Points(now.Rate - old.Rate) : "-",
                Words.Grouped(outcome.NowMet), Words.Grouped(outcome.NoLongerMet), Words.Grouped(outcome.Otherwise));
        }

        table.Print(screen);
        screen.Line();
    }

    private void Levels()
    {
        var moves = diff.Levels.Where(l => l.Moves).ToList();
        if (moves.Count == 0)
        {
            return;
        }

        var table = new TextTable("from", "to", "cases") { Right = [2] };
        foreach (var move in moves)
        {
            table.Add(move.From, move.To, Words.Grouped(move.Cases));
        }

        table.Print(screen);
        screen.Line();
    }

    private void Subjects()
    {
        var changed = diff.Subjects.Where(s => s.Gained + s.Lost + s.Otherwise > 0).ToList();
        var table = new TextTable("competency", "cases", "gain", "lose", "otherwise") { Right = [1, 2, 3, 4] };
        foreach (var subject in changed.Take(MostSubjects))
        {
            table.Add(subject.Subject, Words.Grouped(subject.Cases), Words.Grouped(subject.Gained), Words.Grouped(subject.Lost), Words.Grouped(subject.Otherwise));
        }

        table.Print(screen);
        if (changed.Count > MostSubjects)
        {
            screen.Line($"... {Words.Grouped(changed.Count - MostSubjects)} more (--json gives all)");
        }

        screen.Line();
    }

    private void Subgroups()
    {
        if (diff.Subgroups.Count == 0)
        {
            return;
        }

        var table = new TextTable("subgroup", "learners", "gain", "rate", "95 % interval", "lose", "rate", "95 % interval", "loss beside others") { Right = [1, 2, 3, 4, 5, 6, 7, 8] };
        foreach (var subgroup in diff.Subgroups)
        {
            if (subgroup is { GainedRate: { } gained, LostRate: { } lost })
            {
                table.Add(subgroup.ToString(), Words.Grouped(gained.Total), Words.Grouped((long)gained.Held), Percent(gained.Rate), Interval(gained), Words.Grouped((long)lost.Held), Percent(lost.Rate), Interval(lost), Beside(subgroup.LostBesideOthers));
            }
            else
            {
                table.Add(subgroup.ToString(), subgroup.Learners.IsSuppressed ? "suppressed" : "0");
            }
        }

        table.Print(screen);
        screen.Line("A learner who gains in one case and loses in another counts in both. *: more than chance at 5 %, after Holm's adjustment for all these comparisons.");
        if (diff.Subgroups.Any(s => s.Learners.IsSuppressed))
        {
            screen.Line($"suppressed: withheld, because this figure or another would tell of fewer than {Words.Of(diff.MinimumCount, "learner")}.");
        }

        screen.Line();
    }

    private void Causes()
    {
        if (diff.Causes.Count == 0)
        {
            return;
        }

        screen.Line(diff.Causes.Count == 1 ? "what the new pack says otherwise:" : $"{Words.Grouped(diff.Causes.Count)} things that the new pack says otherwise:");
        foreach (var cause in diff.Causes)
        {
            screen.Line($"  {cause}");
            screen.Line(cause.NotTried is { } why ? $"    not tried alone: {why}"
                : $"    {Words.Of(cause.Needed ?? 0, "case")} would not change without it; alone it gives in {Words.Grouped(cause.AloneGained ?? 0)}, and takes in {Words.Grouped(cause.AloneLost ?? 0)}");
            if (cause.Reference is { } reference)
            {
                screen.Line($"    Policy: {reference}");
            }
        }

        screen.Line();
    }

    private void Cases(string what, IReadOnlyList<ChangedCase> cases)
    {
        foreach (var changed in cases)
        {
            screen.Line($"{changed.Learner} {what} in {changed.Subject}: {changed.OldLevel} -> {changed.NewLevel}");
            screen.Line($"  by {diff.Old}:");
            Indented(changed.OldExplanation);
            screen.Line($"  by {diff.New}:");
            Indented(changed.NewExplanation);
            screen.Line();
        }
    }

    private void Indented(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            screen.Line($"    {line}".TrimEnd());
        }
    }

    private void NotCompared()
    {
        foreach (string one in diff.NotCompared)
        {
            screen.Line($"not compared: {one}");
        }
    }

    private static string Beside(RateComparison? comparison) => comparison is null ? "-" : $"{Points(comparison.Difference)}{(comparison.IsMoreThanChance ? " *" : "")}";

    private static string Interval(EstimatedRate rate) => string.Create(CultureInfo.InvariantCulture, $"{rate.Interval.Low * 100:0.0} to {rate.Interval.High * 100:0.0}");

    private static string Rate(EstimatedRate? rate) => rate is null ? "-" : Percent(rate.Rate);

    private static string Percent(double rate) => string.Create(CultureInfo.InvariantCulture, $"{rate * 100:0.0} %");

    private static string Points(double difference) => (Math.Round(difference * 100, 1) + 0.0).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
