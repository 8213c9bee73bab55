using Cbe.Cli.Terminal;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Ways;

/// <summary>The ways as a tree of text: credential, routes, and on each what is reached and the steps in their order.</summary>
internal sealed class WaysText(LearnerWays ways, Screen screen)
{
    public void Print()
    {
        var provenance = ways.Report.Provenance;
        screen.Line($"{ways.Report.Learner}, as of {Words.Day(ways.Report.AsOf)}");
        foreach (var credential in ways.Credentials)
        {
            screen.Line();
            Print(credential);
        }

        if (ways.Goal is { } goal)
        {
            screen.Line();
            Print(goal);
        }
        else if (ways.Credentials.Count == 0)
        {
            screen.Line();
            Table(ways.Competencies.Select(c => c.Competency), "  ");
        }

        // In the overview a finding that cannot be decided, such as one about a plan that is not there, says nothing.
        var decided = ways.Competencies.SelectMany(c => c.Decisions).Where(d => d.Kind == DecisionKind.Finding && d.Answer != Answer.Insufficient).ToList();
        if (ways.Goal is null && decided.Count > 0)
        {
            screen.Line();
            Findings(decided, "");
        }

        screen.Line();
        screen.Line(string.Join("  ", Enum.GetValues<PathwayState>().Select(s => $"{StateText.Mark(s)} {StateText.Of(s)}")));
        foreach (var finding in ways.Report.Findings)
        {
            screen.Line($"{(finding.Severity == Severity.Error ? "not used" : "note")}: {finding}");
        }

        screen.Line($"decided by {provenance.PackId} {provenance.PackVersion} ({provenance.PackHash[..12]}) from the record {provenance.EvidenceHash?[..12]}");
    }

    private void Print(CredentialPathway credential)
    {
        screen.Line($"{ways.TitleOf(credential.Credential)}{(credential.IsHeld ? ": held" : "")}");
        foreach (var route in credential.Routes)
        {
            string margin = "  ";
            if (route.Route is { } id)
            {
                bool nearest = credential.Routes.Count > 1 && !credential.IsHeld && route == credential.Nearest;
                screen.Line($"  route {ways.TitleOf(credential.Credential, id)}{(nearest ? ", the nearest" : "")}");
                margin = "    ";
            }

            screen.Line($"{margin}{Left(route, credential.IsHeld)}");
            Projected(route.Projection, margin);
            foreach (string course in route.Members.Where(m => ways.Report.Pathways.For(m) is null))
            {
                screen.Line($"{margin}credential {ways.TitleOf(course)}: {(route.Remaining.Contains(course) ? "remains" : "earned or held")}");
            }

            Table(route.Members.Where(m => ways.Report.Pathways.For(m) is not null && !route.Steps.Contains(m) && !route.Remaining.Contains(m)).Concat(route.Steps), margin);
            foreach (string same in route.Remaining.Except(route.Steps).Where(m => ways.Report.Pathways.For(m) is not null))
            {
                screen.Line($"{margin}    {ways.NameOf(same)}: reached with {string.Join(" or ", ways.Way(same).Alternatives.Where(route.Steps.Contains).Select(ways.NameOf))}");
            }
        }

        Findings(credential.Decisions, "  ");
    }

    private void Print(PathwayOutcome goal)
    {
        foreach (string line in goal.Explain().TrimEnd('\n').Split('\n'))
        {
            screen.Line(line);
        }

        Planned(goal);
        Projected(goal.Projection, "  ");
        if (goal.Steps.Count > 0)
        {
            screen.Line($"  {Words.Of(goal.Steps.Count, "step")}:");
            Table(goal.Steps, "  ");
        }

        Findings(goal.Decisions, "  ");
    }

    private void Planned(PathwayOutcome goal)
    {
        if (goal.PlannedOn is { } day)
        {
            screen.Line($"  planned for {Words.Day(day)}");
        }
    }

    private void Table(IEnumerable<string> competencies, string margin)
    {
        var table = new TextTable();
        foreach (var way in competencies.Select(ways.Way))
        {
            table.Add($"{StateText.Mark(way.State)} {ways.NameOf(way.Competency)}", StateText.Of(way, ways.NameOf), way.Standing, way.PlannedOn is { } day ? $"planned for {Words.Day(day)}" : "");
        }

        table.Print(screen, margin);
    }

    private static string Left(RoutePathway route, bool held) => held ? "nothing remains"
        : route.Remaining.Count == 0 ? $"all of {Words.Of(route.Members.Count, "member")} reached"
        : $"{Words.Grouped(route.Remaining.Count)} of {Words.Of(route.Members.Count, "member")} {(route.Remaining.Count == 1 ? "remains" : "remain")}, {Words.Of(route.Steps.Count, "step")}, {Words.Grouped(route.Next.Count)} of them ready";

    private void Projected(Projection? projection, string margin)
    {
        if (projection is { } p)
        {
            screen.Line($"{margin}at the own pace done between {Words.Day(p.Earliest)} and {Words.Day(p.Latest)}, expected {Words.Day(p.Expected)} (pace of {Words.Of(p.Observed, "competency", "competencies")})");
        }
    }

    private void Findings(IEnumerable<Decision> decisions, string margin)
    {
        foreach (var finding in decisions.Where(d => d.Kind == DecisionKind.Finding))
        {
            string about = finding.Competency is { } competency && ways.Goal is null ? $", {ways.NameOf(competency)}" : "";
            screen.Line($"{margin}finding {finding.Rule}{about}: {finding.Answer switch { Answer.Met => "met", Answer.NotMet => "not met", _ => "insufficient evidence" }}{(finding.Message is { } message ? $". {message}" : "")}");
        }
    }
}
