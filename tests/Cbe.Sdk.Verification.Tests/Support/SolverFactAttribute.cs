using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Tests.Support;

/// <summary>A test that asks solvers: skipped with the reason where one is absent, and failing where the gate says that tools are there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SolverFactAttribute : FactAttribute
{
    public SolverFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CBE_REQUIRE_TOOLS") != "1" && (Solver.Find("z3", "CBE_Z3") is null || Solver.Find("cvc5", "CBE_CVC5") is null))
        {
            Skip = "z3 and cvc5 are not both on the path";
        }
    }
}
