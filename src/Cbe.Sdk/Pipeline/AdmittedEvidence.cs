using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Pipeline;

/// <summary>The evidence of one competency that counts.</summary>
/// <param name="Items">The items, in any order.</param>
/// <param name="SetAside">How many others were set aside.</param>
/// <param name="IsProvisional">Whether all of it counts only until there is other evidence.</param>
internal readonly record struct AdmittedEvidence(IEnumerable<Evidence> Items, int SetAside = 0, bool IsProvisional = false);
