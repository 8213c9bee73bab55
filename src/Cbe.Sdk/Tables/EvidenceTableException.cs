namespace Cbe.Sdk.Tables;

/// <summary>A file is no table of evidence that can be used: damaged, cut, of another version, or made for another schema. The message says what is wrong.</summary>
public sealed class EvidenceTableException : Exception
{
    /// <summary>Makes the exception from what is wrong.</summary>
    public EvidenceTableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from what is wrong and what it was found by.</summary>
    public EvidenceTableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
