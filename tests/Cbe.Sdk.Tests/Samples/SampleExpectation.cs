using System.Globalization;
using System.Text.Json.Nodes;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>
/// One row of an expected.json: about whom, what is expected, and why. A row is about a learner, about a subgroup of the
/// class, or about the framework; what it expects is told by the one key of these that it has.
/// </summary>
internal sealed record SampleExpectation(JsonObject Json)
{
    private static readonly (string Key, Action<SampleExpectation, LearnerReport> Check)[] Kinds =
    [
        ("rule", (e, r) => e.CheckRule(r.Decisions)),
        ("admitted", (e, r) => e.CheckAdmission(r)),
        ("gaps", (e, r) => e.CheckGaps(r)),
        ("need", (e, r) => e.CheckNeed(r)),
        ("way", (e, r) => e.CheckWay(r)),
        ("conversion", (e, r) => e.CheckConversion(r)),
        ("masteryScore", (e, r) => Assert.Equal(e.Text("masteryScore"), r.For(e.Text("competency")!)!.MasteryScore?.ToString() ?? "missing")),
        ("competency", (e, r) => e.CheckLevel(r)),
    ];

    /// <summary>Null where the row is about the class or the framework.</summary>
    public string? Learner => Text("learner");

    public string? Subgroup => Text("subgroup");

    public string? Because => Text("because");

    public string? Rule => Text("rule");

    public DateOnly? AsOf => Day("asOf");

    public void Check(LearnerReport report) => Kinds.First(k => Json.ContainsKey(k.Key)).Check(this, report);

    /// <summary>The row holds among these decisions, about one learner, the class or the framework.</summary>
    public void CheckRule(IEnumerable<Decision> decisions)
    {
        var decision = decisions.Single(d => d.Rule == Rule && d.Subject.Subgroup == Subgroup && d.Subject.EvidenceItem == Text("evidence")
            && (d.Subject.EvidenceItem is not null || (d.Competency, d.Subject.Credential, d.Subject.Route) == (Text("competency"), Text("credential"), Text("route"))));
        Assert.True(Text("answer") == decision.Answer.ToName(), decision.Explain().ToText());
        CheckWords([decision]);
    }

    /// <summary>The row of the README's table.</summary>
    public string ToMarkdown() => $"| {(Learner is null ? Subgroup is null ? "the framework" : "the class" : $"`{Learner}`")} | {About()} | {Expected()}{(AsOf is null ? "" : ", as of " + Text("asOf"))} | {Because} |";

    private string About() => Subgroup ?? Text("evidence") ?? (Text("route") is { } route ? $"{Text("credential")}, {route}" : Text("competency") ?? Text("credential") ?? "");

    private string Expected() => Kinds.First(k => Json.ContainsKey(k.Key)).Key switch
    {
        "rule" => $"`{Rule}`: {Text("answer")}",
        "admitted" => (bool)Json["admitted"]! ? "admitted" : "set aside" + (Text("reason") is { } reason ? $" ({reason})" : ""),
        "conversion" => $"`{Text("conversion")}`: {Text("gives")}",
        "masteryScore" => $"mastery score {Text("masteryScore")}",
        "gaps" => "gaps: " + List("gaps"),
        "need" => $"`{Text("need")}`: {Text("status")}, since {Text("since")}{Named("until", "until")}{Named("by", "dueBy")}{Named("given", "givenOn")}",
        "way" => Text("way") + (Json.ContainsKey("blockedBy") ? " by " + List("blockedBy") : ""),
        _ => Level(),
    };

    private string Level() => Text("status") switch
    {
        "no-evidence-yet" => "no evidence yet",
        "overridden" => $"{Text("level")} (a person's decision; by the rules {Text("byRules")})",
        _ => Text("level") + (Text("possible") is { } possible ? $", perhaps {possible}" : "") + (Text("byRules") is { } rules ? $" (by the rules {rules})" : ""),
    };

    private void CheckAdmission(LearnerReport report)
    {
        var item = report.Assessment.Single(a => a.Evidence == Text("evidence"));
        Assert.Equal((bool)Json["admitted"]!, item.IsAdmitted);
        Assert.Equal(Text("reason") ?? item.Reason?.ToString().ToLowerInvariant(), item.Reason?.ToString().ToLowerInvariant());
        CheckWords(item.Decisions);
    }

    private void CheckGaps(LearnerReport report)
    {
        var credential = report.Credentials.Single(c => c.Credential == Text("credential"));
        var gaps = Text("route") is { } route ? credential.Routes.Single(r => r.Route == route).Gaps : credential.Gaps;
        Assert.Equal(Texts("gaps"), gaps);
    }

    private void CheckNeed(LearnerReport report)
    {
        var need = report.Support.Single(s => s.Competency == Text("competency")).Needs.Single(n => n.Rule == Text("need"));
        Assert.Equal((Text("status"), Day("since"), Day("until"), Day("dueBy"), Day("givenOn")), (NameOf(need.Status), need.Since, need.Until, need.DueBy, need.GivenOn));
    }

    private void CheckWay(LearnerReport report)
    {
        var way = report.Pathways.Competencies.Single(c => c.Competency == Text("competency"));
        Assert.Equal(Text("way"), way.State switch
        {
            PathwayState.Reached => "reached",
            PathwayState.Ready => "ready",
            PathwayState.Blocked => "blocked",
            _ => "undetermined",
        });
        Assert.Equal(Texts("blockedBy"), way.BlockedBy);
    }

    /// <summary>The line that people read: "semester-grade: A+, of 3.9", without the table's name.</summary>
    private void CheckConversion(LearnerReport report)
    {
        var made = report.Conversions.Single(c => (c.Conversion, c.Competency, c.Credential, c.Route) == (Text("conversion"), Text("competency"), Text("credential"), Text("route")));
        Assert.Equal($"{Text("conversion")}: {Text("gives")}", made.ToString());
    }

    private void CheckLevel(LearnerReport report)
    {
        var outcome = report.For(Text("competency")!)!;
        var status = Text("status") switch
        {
            "no-evidence-yet" => ProgressStatus.NoEvidenceYet,
            "overridden" => ProgressStatus.Overridden,
            _ => Json["possible"] is null ? ProgressStatus.Decided : ProgressStatus.AtLeast,
        };
        Assert.Equal((status, Text("level"), Text("possible"), Text("byRules")), (outcome.Status, outcome.Level, outcome.PossibleLevel, outcome.LevelByRules));
    }

    private void CheckWords(IReadOnlyList<Decision> decisions)
    {
        if (Text("says") is { } words)
        {
            Assert.Contains(decisions, d => d.Message?.Contains(words, StringComparison.Ordinal) == true);
        }
    }

    private static string NameOf(SupportStatus status) => status switch
    {
        SupportStatus.InTime => "in-time",
        SupportStatus.Late => "late",
        SupportStatus.Overdue => "overdue",
        SupportStatus.Passed => "passed",
        _ => "due",
    };

    private string? Text(string key) => (string?)Json[key];

    private IReadOnlyList<string> Texts(string key) => [.. (Json[key]?.AsArray() ?? []).Select(t => (string)t!)];

    private string List(string key) => Texts(key) is { Count: > 0 } texts ? string.Join(", ", texts) : "none";

    private string Named(string word, string key) => Text(key) is { } day ? $", {word} {day}" : "";

    private DateOnly? Day(string key) => Text(key) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
