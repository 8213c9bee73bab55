using System.Diagnostics.Metrics;
using System.Reflection;
using Cbe.Sdk;
using Microsoft.Extensions.Logging;

namespace Cbe.Docs.Tests;

/// <summary>docs/operations.md: its tables of events and instruments are those of the code.</summary>
public class OperationsPageTests
{
    [Fact]
    public void Log_events_are_those_of_the_code()
    {
        var rows = MarkdownTable.Rows(Page.Of("docs/operations.md"), "| id | name | level | says |").Select(r => string.Join(" ", r.Cells.Take(3)));
        Assert.Equal(
            typeof(CbeLog).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Select(m => (m.Name, Event: m.GetCustomAttribute<LoggerMessageAttribute>()))
                .Where(m => m.Event is not null).OrderBy(m => m.Event!.EventId).Select(m => $"{m.Event!.EventId} `{m.Name}` {m.Event.Level}"),
            rows);
    }

    [Fact]
    public void Instruments_are_those_of_the_code()
    {
        var rows = MarkdownTable.Rows(Page.Of("docs/operations.md"), "| instrument | kind | unit | tags | measures |").Select(r => $"{r.Cells[0]} {r.Cells[1]} {r.Cells[2]} {r.Cells[4]}");
        Assert.Equal(Instruments.All.Select(i => $"`{i.Name}` {(i is Histogram<long> ? "histogram" : "counter")} {i.Unit} {i.Description}"), rows);
    }

    [Fact]
    public void Names_of_the_sources_are_those_of_the_code()
    {
        string text = string.Join("\n", Page.Of("docs/operations.md").Lines);
        Assert.Contains($"The meter is `{CbeTelemetry.MeterName}`", text, StringComparison.Ordinal);
        Assert.Contains($"The activity source is `{CbeTelemetry.ActivitySourceName}`", text, StringComparison.Ordinal);
        Assert.Contains($"The category is `{CbeTelemetry.LogCategory}`", text, StringComparison.Ordinal);
        Assert.Contains($"one span, `{CbeTelemetry.EvaluateActivity}`", text, StringComparison.Ordinal);
    }
}
