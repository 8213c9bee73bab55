using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.RulePacks;

public class PackSchemaFileTests
{
    [Fact]
    public void The_published_schema_is_the_one_that_the_reader_checks() =>
        Approved.Check(PackSchema.ToJson(), "docs", "schema", "rule-pack.schema.json");
}
