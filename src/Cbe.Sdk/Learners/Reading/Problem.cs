using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>What is wrong with one value, before its place is known.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, string Message, string? Help = null);
