using Cbe.Sdk.Rules;

namespace Cbe.Sdk;

/// <summary>Where a pack's engine decides something. Immutable.</summary>
/// <param name="Element">The element of competency-based education.</param>
/// <param name="What">What is decided, in words.</param>
/// <param name="Support">Where.</param>
/// <param name="Reason">Why it is not decided in tables at full speed; null where it is.</param>
public sealed record TableCapability(CbeElement Element, string What, TableSupport Support, string? Reason = null);
