using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>What all sections know: the report, how things are called, and learners by number where ids are not shown.</summary>
internal sealed class ReportView(PolicyReport report)
{
    private const int LongestName = 60;
    private readonly Dictionary<string, string> _learners = new(StringComparer.Ordinal);

    public PolicyReport Report => report;

    public PopulationDecisions Decisions => report.Decisions;

    public CbeEngine Engine => report.Decisions.Engine;

    public BoundPolicy Policy { get; } = report.Decisions.Engine.PolicyOn(report.Decisions.AsOf);

    public string PackTitle => Engine.Pack.Title ?? Engine.Pack.Id;

    public string Title => report.Title ?? report.Diff?.New.Title ?? report.Diff?.New.Id ?? PackTitle;

    public string Subtitle => report.Diff is not { } diff ? $"{Engine.Pack}, for {Show.Day(Decisions.AsOf)}, {Show.Of(Decisions.Population.Count, "learner")}"
        : $"{diff.New} compared with {(diff.Old.AsOf == diff.New.AsOf ? diff.Old.ToString() : Stamp(diff.Old))}, for {Show.Day(diff.New.AsOf)}, {Show.Of(diff.Learners, "learner")}";

    public string Footer => $"{Engine.Pack} ({Engine.Pack.ContentHash[..12]}), as of {Show.Day(Decisions.AsOf)}. This page loads nothing and sends nothing.";

    /// <summary>The framework and the credentials that give things their names; the pack with all that it inherits is made once.</summary>
    private RulePack Pack { get; } = report.Decisions.Engine.Pack.Flatten();

    /// <summary>A competency as people call it: its code or id, and the beginning of its statement.</summary>
    public string NameOf(string subject)
    {
        if (Engine.Framework?.Find(subject) is not { } found)
        {
            return Pack.Credentials.FirstOrDefault(c => c.Id == subject)?.Title is { } title ? $"{title} ({subject})" : subject;
        }

        return found.Statement.Length == 0 ? found.ToString() : Show.Label($"{found.Code ?? found.Id}: {found.Statement}", LongestName);
    }

    /// <summary>The code or id alone, for a box or an axis.</summary>
    public string ShortNameOf(string subject) => Engine.Framework?.Find(subject) is { } found ? found.Code ?? found.Id : subject;

    /// <summary>A learner by id where that was asked for, else by a number of this page.</summary>
    public string LearnerOf(string id)
    {
        if (report.ShowLearners)
        {
            return id;
        }

        if (!_learners.TryGetValue(id, out string? name))
        {
            _learners.Add(id, name = $"learner {Show.Count(_learners.Count + 1)}");
        }

        return name;
    }

    /// <summary>What takes the ids out of explanations about a learner; what leaves them in where they may be shown.</summary>
    public AnonymousText Anonymous(string learner) => report.ShowLearners ? new(learner, learner, [])
        : (Decisions.Population.Table.RecordOf(learner) ?? report.Reform?.Population.Table.RecordOf(learner)) is { } record ? AnonymousText.Of(record, LearnerOf(learner))
        : new(learner, LearnerOf(learner), []);

    private static string Stamp(PackStamp stamp) => $"{stamp} for {Show.Day(stamp.AsOf)}";
}
