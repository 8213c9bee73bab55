namespace Cbe.Sdk.Tests.Next;

/// <summary>How much was held to its promise.</summary>
internal sealed class StepCounts
{
    public int Steps { get; set; }

    public int Items { get; set; }

    public int Parts { get; set; }

    public int Weaker { get; set; }

    public override string ToString() => $"{Steps:N0} steps of {Items:N0} items enough by the whole engine, {Parts:N0} proper parts and {Weaker:N0} weaker ones not enough";
}
