using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Tests.Smt;

/// <summary>Scripts in the place of a solver that print what a solver should not: none of it is taken for an answer.</summary>
public sealed class BrokenSolverTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("solver-").FullName;
    private readonly Terms _terms = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("echo rubbish", "it said: rubbish")]
    [InlineData("echo '(error \"line 1 column 2: no\")'; echo sat", "it said: (error")]
    [InlineData("echo '(error \"line 1 column 2: no\")'; echo unsat", "it said: (error")]
    [InlineData("echo unsatisfiable", "it said: unsatisfiable")]
    [InlineData("echo sat", "it said sat and gave no values")]
    [InlineData("echo sat; echo '((v0 5'", "it said sat and gave no values")]
    [InlineData("echo sat; echo '((v7 5))'", "it said sat and gave no values")]
    [InlineData("echo sat; echo '((v0 five))'", "it said sat and gave no values")]
    [InlineData("echo sat; echo '(error \"model is not available\")'", "it said sat and gave no values")]
    [InlineData("echo sat; echo '((v0 99))'", "its values do not satisfy the query")]
    [InlineData("echo unknown", "it said unknown")]
    [InlineData("echo timeout", "it said timeout")]
    [InlineData("true", "it said nothing")]
    [InlineData("echo broken >&2; exit 3", "it said: broken")]
    [InlineData("sleep 60", "no answer within")]
    public void What_is_no_answer_is_unknown_and_says_why(string script, string reason)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var reply = Ask(script);
        Assert.Equal(SmtOutcome.Unknown, reply.Outcome);
        Assert.Contains(reason, reply.Reason, StringComparison.Ordinal);
        Assert.Empty(reply.Values);
    }

    [Theory]
    [InlineData("((v0 (- 5)))")]
    [InlineData("((v0 #xfb))")]
    [InlineData("((v0\n #b11111011))")]
    [InlineData("((v0 (_ bv251 8)))")]
    public void Values_are_read_in_both_dialects(string values)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(-5, Assert.Single(Ask($"echo sat; echo '{values}'").Values).Value);
        }
    }

    [Fact]
    public void A_program_that_is_none_is_unknown()
    {
        string path = Path.Combine(_folder, "none");
        File.WriteAllText(path, "");
        var reply = new SolverRace([new("z3", path, SmtEncoding.Integers)]).Ask(Query(), TimeSpan.FromSeconds(2));
        Assert.Equal(SmtOutcome.Unknown, reply.Outcome);
        Assert.Contains("it cannot be started", reply.Reason, StringComparison.Ordinal);
    }

    private SmtReply Ask(string script)
    {
        string path = Path.Combine(_folder, "z3");
        File.WriteAllText(path, "#!/bin/sh\ncat > /dev/null\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return new SolverRace([new("z3", path, SmtEncoding.Integers)]).Ask(Query(), TimeSpan.FromSeconds(2));
    }

    private SmtQuery Query()
    {
        var x = _terms.Whole("x");
        return new(_terms, [_terms.Less(x, _terms.Of(0))], [x]);
    }
}
