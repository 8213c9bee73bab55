using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>Facts that a host might keep in its own database: who verified what, and what a learner asked for.</summary>
internal sealed class HostFacts(Func<LearnerRecord, DateOnly, SuppliedFacts> answer) : IFactSource
{
    public int Asked { get; private set; }

    public SuppliedFacts FactsOf(LearnerRecord learner, DateOnly asOf)
    {
        Asked++;
        return answer(learner, asOf);
    }

    public static Dictionary<string, FactValue> Of(params (string Name, FactValue Value)[] facts) => facts.ToDictionary(f => f.Name, f => f.Value);

    public static FactValue Number(int value) => FactValue.FromNumber(Values.Number.FromInteger(value));
}
