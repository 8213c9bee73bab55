using System.Text.Json;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A kind of value that a field of a model can have: how it is read, written and described.</summary>
/// <typeparam name="T">What it is in the model.</typeparam>
internal abstract class ModelValue<T>
{
    /// <summary>What is expected, in words with unit and range: <c>a number from 0 to 1</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The value; null with a diagnostic where it is something else.</summary>
    public abstract T? Read(ModelNode node, ModelText text);

    public abstract void Write(T value, Utf8JsonWriter json);

    protected void Wrong(ModelNode node, ModelText text) =>
        text.Report(Sdk.Text.Codes.WrongShape, $"{node.Words} stands where {Words} is expected", node);
}
