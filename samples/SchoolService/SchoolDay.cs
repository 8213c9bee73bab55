namespace SchoolService;

/// <summary>Which day it is at the school. Decisions never look at a clock; the service says the day, here and nowhere else.</summary>
internal sealed class SchoolDay(TimeProvider time, IConfiguration configuration)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["School:TimeZone"] ?? "UTC");

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), _zone).DateTime);
}
