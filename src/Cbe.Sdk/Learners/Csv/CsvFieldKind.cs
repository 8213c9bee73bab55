namespace Cbe.Sdk.Learners;

/// <summary>What a mapped value is read as.</summary>
internal enum CsvFieldKind
{
    Text,
    Number,
    Integer,
    Boolean,
    Date,
    Score,
}
