namespace Cbe.Cli;

/// <summary>What the tool tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>Something went wrong that is no fault of the input.</summary>
    Failed = 1,

    /// <summary>A question was asked and the answer is no. Kept for verbs that ask one.</summary>
    AnswerIsNo = 2,

    /// <summary>The command line, or a file that it names, cannot be used.</summary>
    InvalidInput = 3,
}
