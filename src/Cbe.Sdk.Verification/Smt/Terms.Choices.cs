namespace Cbe.Sdk.Verification.Smt;

internal sealed partial class Terms
{
    private readonly Dictionary<Term, bool> _leadsToQuotient = [];

    /// <summary>Whether a quotient stands in an arm of a choice, or of a choice in it.</summary>
    private bool LeadsToQuotient(Term arm)
    {
        if (arm.Operation is not (Operation.If or Operation.Sum))
        {
            return arm.Operation is Operation.RoundedQuotient or Operation.Quotient;
        }

        if (!_leadsToQuotient.TryGetValue(arm, out bool leads))
        {
            leads = arm.Operation == Operation.Sum
                ? arm.Parts.Count == 1 && LeadsToQuotient(arm.Parts[0])
                : LeadsToQuotient(arm.Parts[1]) || LeadsToQuotient(arm.Parts[2]);
            _leadsToQuotient.Add(arm, leads);
        }

        return leads;
    }
}
