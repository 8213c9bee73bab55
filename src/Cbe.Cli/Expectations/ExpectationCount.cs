using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Expectations;

/// <summary>How often a rule about expectations gave each answer, with a few examples of those that are not met.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Over">What it was asked about: competency, heading, credential or framework.</param>
internal sealed record ExpectationCount(string Rule, string Over)
{
    private const int MostExamples = 3;

    private readonly List<string> _examples = [];

    public int Met { get; private set; }

    public int NotMet { get; private set; }

    public int Insufficient { get; private set; }

    /// <summary>The policy that the rule names.</summary>
    public string? Reference { get; private set; }

    public IReadOnlyList<string> Examples => _examples;

    public void Add(Decision decision, string about)
    {
        Reference = decision.Reference;
        switch (decision.Answer)
        {
            case Answer.Met:
                Met++;
                return;
            case Answer.NotMet:
                NotMet++;
                break;
            default:
                Insufficient++;
                break;
        }

        if (_examples.Count < MostExamples)
        {
            _examples.Add(about);
        }
    }
}
