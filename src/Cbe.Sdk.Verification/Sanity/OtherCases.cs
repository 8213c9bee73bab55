using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>
/// Conditions about which one competency of a learner to whom nothing was awarded says nothing: those that ask which competency it is, or for
/// awards, prerequisites or supports. What is met by everybody here need not be so elsewhere.
/// </summary>
internal static class OtherCases
{
    public static bool Matter(BoundNode condition) => BoundTree.Parts(condition).OfType<InputNode>()
        .Any(i => i.Field.Name is "awards" or "prerequisites" or "supports" || i.Field.Name.StartsWith("competency.", StringComparison.Ordinal));
}
