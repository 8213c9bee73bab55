// A run over all learners of a school, every night: CSV files of the gradebook in, reports as JSON Lines and a summary out.
using System.Runtime.InteropServices;
using NightlyRun;

// Ctrl-C, and the stop of a scheduler, end the run; nothing half written stays behind.
using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return (int)Night.Run(args, Console.Error, stop.Token);
