using System.ComponentModel;
using System.Diagnostics;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>Asks one solver in a process of its own, which ends with the question, whatever happens.</summary>
internal static class SolverProcess
{
    /// <summary>The answer; unknown with the reason where the solver gives none. Cancelling kills the process.</summary>
    public static async Task<SolverAnswer> AskAsync(Solver solver, SmtScript script, TimeSpan limit, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = solver.Start(limit) };
        try
        {
            process.Start();
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException)
        {
            return SolverAnswer.Unknown($"it cannot be started: {problem.Message}");
        }

        try
        {
            using var killed = cancellation.Register(() => Kill(process));
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await WriteAsync(process, script.Text, cancellation).ConfigureAwait(false);
            string said = await output.ConfigureAwait(false), complained = await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            return SolverAnswer.Read(said.Length > 0 ? said : complained, script);
        }
        catch (OperationCanceledException)
        {
            return SolverAnswer.Unknown("it was stopped");
        }
        finally
        {
            Kill(process);
        }
    }

    private static async Task WriteAsync(Process process, string text, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.WriteAsync(text.AsMemory(), cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It does not listen any more; what it printed says why.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
