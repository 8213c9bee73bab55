namespace NightlyRun;

/// <summary>What a scheduler learns of a run.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Something went wrong that is no fault of the input.</summary>
    Failed = 1,

    /// <summary>The command line, the policy or the data cannot be used.</summary>
    Unusable = 3,

    /// <summary>Done, and some of the data could not be used; only with <c>--strict</c>.</summary>
    Findings = 4,

    /// <summary>Stopped from outside; the results of the night before are still there.</summary>
    Stopped = 130,
}
