using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Learners;

internal static class Schemas
{
    public static PerformanceScale Scale { get; } = new()
    {
        Levels = new("Beginning", "Developing", "Proficient", "Advanced"),
        Proficient = 3,
        Cuts = [Number.Zero, Number.FromInteger(50), Number.FromInteger(70), Number.FromInteger(90)],
    };

    public static RecordSchema Open { get; } = new() { Scale = Scale };

    public static RecordSchema WithFramework { get; } = Open with
    {
        Framework = new("f", "F", [new Competency { Id = "c1", Code = "A.1" }, new Competency { Id = "c2", Code = "A.2" }]),
    };
}
