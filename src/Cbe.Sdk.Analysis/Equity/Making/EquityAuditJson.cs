namespace Cbe.Sdk.Analysis.Equity.Making;

internal static class EquityAuditJson
{
    public static string Write(EquityAudit audit) => audit.ToString()!;
}
