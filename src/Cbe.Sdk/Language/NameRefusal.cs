using Cbe.Sdk.Text;

namespace Cbe.Sdk.Language;

/// <summary>Why a name can never be read by some rules, whatever a pack declares.</summary>
/// <param name="Descriptor">The code.</param>
/// <param name="Message">What is refused.</param>
/// <param name="Help">Why, and what to do instead.</param>
public sealed record NameRefusal(DiagnosticDescriptor Descriptor, string Message, string Help)
{
    /// <summary>What the name would be a member of, such as "an evidence item"; where it stands behind anything else it is merely unknown. Null: wherever it stands.</summary>
    public string? Owner { get; init; }
}
